import { describe, expect, it } from "vitest";
import { noIndividualRebuttal } from "../../src/rules/no-individual-rebuttal.js";
import { cases, lintWith } from "../helpers/cases.js";

const own = (text: string) => ({ text, post: { profile: "private" } });
const official = (text: string) => ({ text, post: { profile: "official" } });

cases(noIndividualRebuttal, {
  valid: [
    // at home, elsewhere, taken up
    {
      text: "イルミネーションへのご感想ありがとうございます。来年の参考にさせていただきます",
      post: { profile: "official" },
    },
    { text: "ネットで「この漫画は10年放置」って叩かれてるけど、作者は病気療養中やねん", post: { profile: "private" } },
    {
      text: "花壇についてお知らせいただきありがとうございます。公園課で確認いたします",
      post: { profile: "official", replyTo: "駅前の花壇、枯れたまま放置でみっともない" },
    },
    { text: "コーヒー一杯で二時間ねばった。本が面白すぎた", post: { profile: "private" } },
    { text: "娘に「パパは働いてない」って言われた。在宅勤務の誤解がつらい", post: { profile: "private" } },
    { text: "アンケートの結果が悪かった。聞き方も含めて、係で見直す", post: { profile: "private" } },
    {
      text: "ご指摘の遊具は、安全のため使用を止めました。お知らせいただきありがとうございます",
      post: { profile: "official", replyTo: "公園の遊具ぐらぐら。放置しすぎ" },
    },
    {
      text: "ご存じない方も多いのですが、市役所の屋上からは海が見えます。ニュースでも紹介されました",
      post: { profile: "official" },
    },
    { text: "アンケートで公園の満足度が出てた。うちの子は滑り台が怖くてのぼれないけど", post: { profile: "private" } },
    { text: "動画で見たボロボロの橋、実際に行ったら100年前のものだった", post: { profile: "private" } },
    {
      text: "誤解なさらないでください、というくらいそっくりな市長のパネルが登場。テレビでも話題です",
      post: { profile: "official" },
    },
    {
      text: "カーテンがボロボロと嫁に言われたので、市のバザーで買い替えた。ちゃんと二枚ある",
      post: { profile: "private" },
    },
    {
      text: "誰が夜中に洗濯機回したと思ってるの、と妻に叱られた。騒音の記事を読んだ直後だけに反省",
      post: { profile: "private" },
    },
    {
      text: "新しい図書館の写真がバズってた。どれだけ人が来ると思ってるんだろう、駐車場も広いといいな",
      post: { profile: "private" },
    },
    {
      text: "給食の試食会で「味が薄い」って言われたけど、塩分を減らしてるからね、と栄養士さんが教えてくれた",
      post: { profile: "private" },
    },
    { text: "市のプール、評判のわりに空いてた。平日の昼に行くのがいい", post: { profile: "private" } },
    {
      text: "「給食が少ない」というご意見をいただき、栄養士が量を見直しました。今月から小盛りと大盛りを選べます",
      post: { profile: "official" },
    },
    { text: "友だちに「公務員って暇なんでしょ」と聞かれて、笑ってお茶をにごした", post: { profile: "private" } },
    { text: "市の公園の遊具、口コミで見て行ったら大きかった。全部で12種類あった", post: { profile: "private" } },
    {
      text: "歯医者の口コミに「待たされる」とあったけど、5分で呼ばれた。帰りに市役所へ寄る",
      post: { profile: "private" },
    },
    { text: "ネットで話題の市のマンホール、実際は小さかった。かわいい", post: { profile: "private" } },
    // asked at home, of other matters, told by a visitor
    own("嫁に「皿洗いが雑」って言われた。誰が毎晩洗ってると思ってるんだか"),
    official("深夜の公園では、むやみに騒がないようお願いします"),
    own("クイズ番組。日本一長い川の長さ、何キロだと思ってる？って聞かれて答えられず"),
    own("お化けの噂の空き家、ないない。猫がいただけ"),
    own("ラーメン屋の口コミに「出てくるのが遅い」。誰が店主だと思ってるんだろう、あの人は急がない"),
    own("市の新しい遊具の記事を読んだ。うちの子は怖くて登れないよ"),
    own("図書館の特集を新聞で読んだ。知らない司書さんの話がいい。借りに行かなきゃ"),
    official("体育館の臭いについてお知らせくださりありがとうございます。清掃の担当が確認しています"),
    own("SNSをやめて半年。市の広報だけは紙で読む。困らないもんやな"),
    own("同期に「飲み会の幹事してや」言われたけど、下戸やから毎回ちゃんと店選べへん"),
    own("雨は誰のせいでもない。運動会は来週や"),
    // The organisation speaks.
    { text: "「給水を止める」という話はデマです。", post: { profile: "official", approvedBy: "危機管理課長" } },
    { text: "先の「休館」の投稿は事実と異なります。", post: { profile: "official", correction: true } },
    official("「支所が閉まる」との投稿がありますが、誤りです。【汐見市災害対策本部発表 第3号】"),
    official(
      "「市が合併する」という話がSNSで見られますが、そのような事実はありません。市からの正式なお知らせをご確認ください。",
    ),
    // Handed on, as the guideline asks.
    own("職場の悪口が書かれた投稿を見つけた。中身には触れず、所属長に報告した。"),
    own("勤め先の市についていろいろな記事が出ていますが、私から中身についてお答えすることはしません。"),
    // Warnings that do not concern talk about the city.
    official("市の職員をかたる電話は詐欺です。「医療費が戻る」という話は嘘です。"),
    official("デマに惑わされず、公的機関の情報をご確認ください。"),
    official("大きな地震のあとには、根拠のない話が広まりがちです。発信元を確かめましょう。"),
    // One's own slips; corrections of forms.
    official("昨日の投稿の時刻は間違いでした。正しくは9時です。"),
    official("事実に誤りがある場合は、訂正を求めることができます。"),
    "誤解のないよう、要項をご確認ください。",
    "間違い探しクイズ、答えはこちら。",
    // Questions and suggestions, granted or answered.
    official("「プールの水はいつ替えるの？」とよく聞かれます。全部の入れ替えは年2回です。"),
    official("「街灯が暗くて危ない」とのお声を受けて、5基を設置しました。"),
    official("「窓口で待たされた」という投稿を拝見しました。ご指摘のとおりです。受付を増やします。"),
    own("うちの市の水はまずいって言われたけど、たしかに夏はカルキくさい。"),
    own("新聞に市の花火大会の写真が出てた。撮ったのは私です！うれしい"),
    own("勤め先の市のことでひどい書き込みを見た。言い返したいけど、それは仕事じゃない。画面を広報の係に渡した"),
    {
      text: "いいえ、今日ではありません。明日20日の収集です。",
      post: { profile: "official", replyTo: "ごみの日って今日ですか？" },
    },
    // What the account says of its own posting; a headline on another matter.
    official("川の水位は1時間に1回、このアカウントで自動で投稿しています。避難の情報は防災課がお知らせします。"),
    official("本の探し方の動画を公開しました。待ち時間が長いときは、予約が便利です。"),
    own("けさの新聞の「冬は鍋が一番」という見出しには首をかしげます。夏の鍋もいい。"),
    // How the writer took it.
    own("職場の先輩と意見が合わんことも多いけど、そのことで口をきかんようになったことは一回もない。"),
    own("職場で「太ったんちゃう？」と言われたけど、それで落ち込んだことは一度もない。"),
    // Talk that is not about the city.
    own("「玉ねぎを切るとき口を開けると泣かない」という記事、あれは嘘だった。"),
    own("SNSで「前作を見てないと分からない」と書かれてた映画、初見で十分楽しめたよ。"),
    own("弟が「姉ちゃんの料理はまずい」と言いふらしてる。実際はそこそこ食べられる。"),
    own("「雨の日は客が少ない」って聞いたけど、今日の朝市は大行列やった。"),
  ],
  invalid: [
    // answers to what the city looks like, those said not to know
    {
      text: "「市の職員は危機感がない」とかいうコメント見たけど、うちら三日寝てへんのやけどな",
      post: { profile: "private" },
    },
    { text: "アンケートで市民課の対応が最低って結果出てたけど、あれ聞き方が悪いだけ", post: { profile: "private" } },
    {
      text: "広場のイルミネーションがしょぼいというお声、予算をご存じないのでしょうね。十分きれいです",
      post: { profile: "official" },
    },
    { text: "給料泥棒とか言われるの腹立つ。うちの手取り知ったら泣くで", post: { profile: "private" } },
    {
      text: "ネットで「あの道は10年放置」って叩かれてる。去年舗装したばっかりなんですけど",
      post: { profile: "private" },
    },
    {
      text: "返信で失礼します。ご指摘の花壇は枯れておりません。冬越しの姿ですので誤解なさらないでください",
      post: { profile: "official", replyTo: "駅前の花壇、枯れたまま放置でみっともない" },
    },
    {
      text: "議員が「職員は働いてない」ってつぶやいてたから、残業時間の表を貼ったろかと思った。月90時間やぞ",
      post: { profile: "private" },
    },
    { text: "水道料金が県で一番高いって言いふらしてる人、隣の市見てから言って", post: { profile: "private" } },
    {
      text: "アンケートに「窓口が暗い」って書かれてたけど、節電しろって言うたんは市民やで",
      post: { profile: "private" },
    },
    {
      text: "ご指摘の遊具は壊れておりません。ご存じないようですが、あれは揺れる仕様です",
      post: { profile: "official", replyTo: "公園の遊具ぐらぐら。放置しすぎ" },
    },
    { text: "歩道がボロボロって動画、あれは隣の市の道やで。うちの市ちゃうわ", post: { profile: "private" } },
    // asks who did the work, calls it imagined, turns on those who talk
    own("市役所が怠けてるみたいに書かれてたけど、昨日も終電やったで"),
    own("避難所の飯がまずいって騒がれとる。誰が朝の三時から炊いたと思ってるんですか"),
    own("給食が少ないって書き込み、ちゃんと量って言うてるん？"),
    official("体育館が臭いとのご投稿について。昨日清掃したばかりですので、気のせいではないでしょうか"),
    official("配水池に油が浮いているとの投稿がありますが、光の反射です。いたずらに騒がないようお願いします"),
    own("水道の水で下痢したとか書いてる人、ないない。毎日わしが検査しとる"),
    // Verdicts and flat denials.
    {
      text: "「しおみんは着ぐるみの使い回し」という投稿、⟦まったくのデマです⟧。",
      post: { profile: "private" },
      options: { organization: { names: ["汐見市"], aliases: ["しおみん"] } },
    },
    own("図書館がつぶれるって噂、⟦そんな計画はどこにもないです⟧。"),
    official("「まつりの収支が不透明」との書き込みについて、担当の私から申し上げます。⟦事実無根です⟧。"),
    own("職員がサボってるって投稿、⟦切り取りやん⟧。市役所の昼休みの写真や。"),
    own("@tori_24 窓口で怒鳴られたという話、⟦人違いではないでしょうか⟧。"),
    own("町が井戸水に税金をかけるらしいって話、⟦そげなことなかよ⟧。"),
    // One's own knowledge set against the claim.
    own("「残業代が出ない」って言われとるけど、⟦うちの課は1分単位でついとるで⟧。"),
    own("護岸が手抜きだと書かれてるけど、⟦監督員をやった私が言わせてもらう⟧。"),
    official("「避難所の毛布が足りなかった」という投稿がありますが、⟦倉庫番の私が数えたところ⟧、500枚ございました。"),
    // Scorn and demands.
    own("市の工事の記事、⟦現場を知らん人が書いてる⟧。"),
    own("市役所への批判ばかりの番組、⟦取材不足もいいところ⟧。"),
    own("うちの市の悪評を書いた記事、⟦訂正してください⟧。"),
    own("「水道局、漏水を半年放置」⟦という見出しには釈然としません⟧。うちの係は毎晩、音を聞いて歩いています。"),
    {
      text: "⟦騒ぐ前に一回見に来てけろ⟧。",
      post: { profile: "private", replyTo: "市の除雪、また手抜きだってみんな言ってる" },
    },
    // Takes up the very word of the claim and denies it.
    {
      text: "⟦癒着はありません⟧。札は窓口で開けます。",
      post: { profile: "private", replyTo: "市営住宅の建て替え、業者と癒着してるって話だよ" },
    },
    own("市民病院で放置されたって投稿が伸びとる。⟦放置なんかしてません⟧。"),
    {
      text: "⟦サボってませんよ⟧。夜中の2時から走りっぱなしです。",
      post: { profile: "official", replyTo: "除雪車が来ないんですけど。サボりですか？" },
    },
    // The writer's standing against an accusation; an appeal not to believe it.
    own("公用車でサボってたって写真を上げてる人がいる。俺が運転してたんだから確かだよ。"),
    own("「保健師が家に来ない」と書いておられる方がありますが、⟦どうぞ鵜呑みになさいませんように⟧。"),
    // A word to those who talk; nobody asked.
    own("道の駅のトイレが汚いって星1つけた人へ。"),
    {
      text: "⟦上司の判断はまだ仰いでおりませんが⟧、担当からお返事いたします。",
      post: { profile: "official", replyTo: "図書館の本代、減らしたらしいね" },
    },
    // A defence of one's own side; a list of answers; a find.
    own("窓口への文句を見た。⟦職員は悪くない⟧。"),
    {
      text: "---\ntitle: 例の週刊誌について\nprofile: private\n---\n\n汐見市職員です。\n\n- ⟦「接待漬け」→ 出たのは麦茶だけ⟧\n",
      format: "markdown",
    },
    own("⟦市の悪口を書いている人を見つけた⟧。"),
  ],
});

describe("facts", () => {
  it("takes what it replies to as the claim", async () => {
    const text = "僕もその場にいました。動物園の飼育員のミスじゃなくて、年のせいです。";
    const replyTo = "キリン、飼育員のミスで死んだらしいね";
    expect(await lintWith(noIndividualRebuttal, own(text))).toEqual([]);
    expect(await lintWith(noIndividualRebuttal, { text, post: { profile: "private", replyTo } })).not.toEqual([]);
  });

  it("names the way to report, and approvedBy only on an official account", async () => {
    const text = "市の給食が冷凍ばかりって噂、デマです。";
    const [mine] = await lintWith(noIndividualRebuttal, own(text));
    expect(mine?.message).toMatch(/所属長を通じて広報所管課長へ報告してください。（プライベート編8\(6\)）$/);
    const [ours] = await lintWith(noIndividualRebuttal, official(text));
    expect(ours?.message).toMatch(/approvedBy.*（業務編5\(6\)）$/);
  });

  it("reports what an approval silences only on audit", async () => {
    const text = "「断水する」という投稿はデマです。水道局は止めません。";
    const post = { profile: "official", approvedBy: "広報課長" };
    expect(await lintWith(noIndividualRebuttal, { text, post })).toEqual([]);
    expect(await lintWith(noIndividualRebuttal, { text, post, options: { audit: true } })).toHaveLength(1);
  });
});
