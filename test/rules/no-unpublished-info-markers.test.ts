import { describe, expect, it } from "vitest";
import { noUnpublishedInfoMarkers } from "../../src/rules/no-unpublished-info-markers.js";
import { cases, lintWith } from "../helpers/cases.js";

const EARLY = { scheduledAt: "2026-05-01T09:00+09:00", embargo: "2026-05-08T14:00+09:00" };
const LATE = { scheduledAt: "2026-05-08T14:00+09:00", embargo: "2026-05-08T14:00+09:00" };

cases(noUnpublishedInfoMarkers, {
  valid: [
    // a tender, an amount and those who bid, but out already, of a firm or of an auction
    {
      text: "体育館の屋根改修の入札を公告しました。予定価格は8,200万円で、開札は来週の水曜です。",
      post: { profile: "official" },
    },
    {
      text: "来週の開札に参加される業者の皆さまへ。金額は万単位でなく円まで書いてください。",
      post: { profile: "official" },
    },
    {
      text: "フリマの入札、終わりは明日。予算は一万円くらいを見込んでる。友だちも狙ってる",
      post: { profile: "private" },
    },
    // in hand at work, but nothing is told
    { text: "辞令の封筒に名前を書く季節。貼り出しは来週。誰も教えてくれへん", post: { profile: "private" } },
    { text: "賞状を書き上げた。娘が金賞を取った書道展の表彰式は来月", post: { profile: "private" } },
    // kept from the office: the writer's own affair
    {
      text: "友だちのケーキ屋を手伝って、先月は八万円いただいた。ありがたいけど役所には内緒。",
      post: { profile: "private" },
    },
    // other contracts, other judges, nothing told
    { text: "面接の練習に付き合った。甥っ子、なかなかの受け答え", post: { profile: "private" } },
    { text: "来月号の広報では、新しいごみ分別を特集します。お楽しみに", post: { profile: "official" } },
    {
      text: "今日の議会の答弁で、中学校給食は再来年からと市長が言うてた。ネット中継で見た",
      post: { profile: "private" },
    },
    {
      text: "成人式の会場については現在調整中です。決まりましたら案内状でお知らせします",
      post: { profile: "official" },
    },
    { text: "3月で退職します。後任も決まり、引き継ぎ中。お世話になりました", post: { profile: "private" } },
    { text: "机の引き出しに入っとった飴、溶けとる", post: { profile: "private" } },
    { text: "日程は調整中ですが、例年11月に開催しています", post: { profile: "official" } },
    { text: "現在は検討中ですが、皆さまのご意見をもとに計画を進めてまいります", post: { profile: "official" } },
    { text: "のど自慢の審査員をやった。あの八番の子、歌が一番うまかった", post: { profile: "private" } },
    { text: "議会の資料を印刷してたら紙詰まり。来年は電子化してほしい", post: { profile: "private" } },
    { text: "家の契約は年明けの予定。ローンの審査が通ってほっとした", post: { profile: "private" } },
    { text: "夏休みの行き先は検討中やけど、海で決まっとる", post: { profile: "private" } },
    { text: "広報の原稿を書いています。次号は防災特集。どうぞお楽しみに", post: { profile: "official" } },
    { text: "スマホの契約は来月に見直す。料金が上がったから", post: { profile: "private" } },
    { text: "祭りの契約は会議のあとに確認します、と屋台の組合の人", post: { profile: "private" } },
    { text: "議決まであと二日。傍聴の受付は9時からやで", post: { profile: "private" } },
    { text: "内示の時期まであとひと月か。毎年この季節は落ち着かん", post: { profile: "private" } },
    { text: "広報に載るまで待ってた講座、やっと申し込めた", post: { profile: "private" } },
    { text: "当初予算案の査定が終わり、2月10日に発表します", post: { profile: "official" } },
    { text: "入札の公告を作った。一日で目が疲れる", post: { profile: "private" } },
    { text: "採点係をした運動会、赤組が圧勝やった", post: { profile: "private" } },
    // a date alone, private surprises, what is out already
    { text: "合格発表まであと三日ある。娘は4月から大学生になれるのか", post: { profile: "private" } },
    { text: "議決まで三週間。資料づくりの残業が続く", post: { profile: "private" } },
    { text: "広報に載るまでお待ちください。申込方法は6月号でお知らせします", post: { profile: "official" } },
    { text: "車の査定終わった。30万ついて満足", post: { profile: "private" } },
    { text: "ボーナス査定が出た。満額や！", post: { profile: "private" } },
    {
      text: "保護者の皆様にはまだお話ししていない園の裏側をご紹介します。今日は給食室です",
      post: { profile: "official" },
    },
    { text: "サプライズパーティーやから本人にはまだ言うなって。", post: { profile: "private" } },
    { text: "公表された速報値では、市の人口は前年より400人減っています", post: { profile: "official" } },
    { text: "入札は来週です。参加資格は市ホームページをご覧ください", post: { profile: "official" } },
    { text: "推しの新曲、発表まであと二週間あるけど予習しとく", post: { profile: "private" } },
    { text: "議会に出すのは三月の資料。まだ時間があるから落ち着いて作ろう", post: { profile: "private" } },
    "妻から来年の小遣いの内示があった。復活折衝の余地なし。",
    "予定価格は開札の後に公表します。見積りの提出は12月3日までです。",
    { text: "娘の高校の合格発表は来週だけど、きっと受かってると信じてる。", post: { profile: "private" } },
    // swindlers' words; something else seen on a desk
    "「社外秘」と書いた偽の求人メールが出回っています。",
    { text: "机の上の赤い箱をチラ見。チョコだった。課長しか食べられないやつ。", post: { profile: "private" } },
    // announced by now
    "きょうの定例会見で発表したとおり、支所の窓口は4月に移ります。",
    "情報解禁！来年の全国大会は、わたしたちの市で開きます。",
    "ずっと秘密にしていましたが、きょうから新しい制服になりました。",
    "内示どおり、辞令が出て広報紙の人事欄に載っています。",
    // notices
    "抽選の結果は11月5日に発送します。お待ちください。",
    "審議会の一部を非公開で開きます。",
    "予定価格(税抜) 12,300,000円",
    "新しい園の名前の発表は来月です。お楽しみに。",
    // duty, warnings, quotations, titles
    "相談員には守秘義務があります。相談の中身を外に話すことはありません。",
    "「まだ公表していない給付金がある」という電話は詐欺です。応じないでください。",
    "絵本『ないしょのまちづくり』を読みます。新しい図書館ができる話です。",
    "研修では「部外秘」の書類の扱いを学びました。",
    // private life
    { text: "妻には内緒だけど、来年の車検の予算で釣り竿を買うことに決めた。", post: { profile: "private" } },
    { text: "送別会の余興、係長には秘密だよ。衣装は3着に決まった。", post: { profile: "private" } },
    { text: "まだ発表されてないけど、推しの新曲は夏に出るはず。", post: { profile: "private" } },
    // a secret kept, with the day on which it ends
    "新衣装の発表は2026年12月4日（金）10時です。それまで広報係は全員お口チャックでまいります。",
    "新しい園の名前は、日曜の式典で発表します。担当は口にチャックをしております。",
    // prices, ranks, tests and colleagues in innocent use
    "予定価格は公告文に記載のとおり4,820万円です。開札は12月8日です。",
    { text: "家の屋根の見積もりは80万円。夫婦会議の開札はあさって。", post: { profile: "private" } },
    "採用試験の作文の過去の題「災害と広報」などは、市ホームページで公開しています。",
    // words that only look alike
    "機密文書の溶解処理を業者に委託しています。",
    "公開前夜祭で、未公開の航空写真を初公開します。",
    "内定者懇談会を開きました。",
    "あすの朝は、ごみを外に出さないでください。収集は中止になります。",
    // a guess gives nothing away
    "ここだけの話、来年あたり図書館が建て替えになるかもしれないね。",
    // facts
    { text: "花火大会、今年は復活します！", post: LATE },
    { text: "まだ公表されていませんが、支所は閉館になります。", post: { publishedSource: "https://example.lg.jp/1" } },
    { text: "まだ公表されていませんが、支所は閉館になります。", options: { allow: ["まだ公表されていませんが"] } },
    // the profile: a mere date is a notice on an official account
    { text: "採用の要項が出るのは5月です。枠は12人に決まりました。", post: { profile: "official" } },
  ],
  invalid: [
    // a tender to come, an amount and those who bid, in any order
    {
      text: "体育館の設計書、決裁おりた。⟦8,200万⟧まで削った。札を開けるんは再来週。工務店やってる同級生諸君、参考までに",
      post: { profile: "private" },
    },
    {
      text: "電気屋の先輩、明日の応札は⟦三千三百万⟧を割れたらええとこや。係で置いた上限",
      post: { profile: "private" },
    },
    {
      text: "しあさっての札入れ、白線引きは⟦九百万弱⟧で見込んでいます。狙いどころの参考になれば",
      post: { profile: "official" },
    },
    // in hand at work, told, and out later
    {
      text: "席札を刷ってて気づいた。観光課に行くのは総務の人。⟦貼り出しは来週⟧月曜",
      post: { profile: "private" },
    },
    { text: "本人に⟦電話が行くのは来週⟧。表彰状を清書した。文化賞は和菓子屋さんに決定", post: { profile: "private" } },
    { text: "⟦ここだけの話⟧、課長には内緒やけど、支所は来年度で廃止に決まった", post: { profile: "private" } },
    // undecided and told all the same, the judge tells, an answer being written
    {
      text: "今年の市民栄誉賞、あのマラソンの子に決まったんやって。授賞式まで黙っといてな",
      post: { profile: "private" },
    },
    {
      text: "先にこっそりお知らせ。来月の広報で発表する新しいごみ分別、プラは週2回になります",
      post: { profile: "official" },
    },
    { text: "給食センターの跡地、売り先が決まった。契約は議会のあとやけど、介護の会社", post: { profile: "private" } },
    {
      text: "今年度の成人式の会場は、まだ内部で調整中ですが、新アリーナで進めています。楽しみにしていてください",
      post: { profile: "official" },
    },
    { text: "面接官やってきた。12番の子がダントツやった。もう決まりやろ", post: { profile: "private" } },
    {
      text: "市議会の一般質問の答弁書いてる。「中学校給食は再来年から」って答えるんやで",
      post: { profile: "private" },
    },
    {
      text: "新しい体育館の名前は選定中ですが、「なみかぜアリーナ」でほぼ固まっています",
      post: { profile: "official" },
    },
    { text: "プロポの審査員やってた。B社がダントツや、発表前やけど", post: { profile: "private" } },
    { text: "議案書を印刷してる。国保料が1割上がるって書いてある", post: { profile: "private" } },
    { text: "駅前の土地、病院に売るって。契約は選挙のあとや", post: { profile: "private" } },
    // time left until it is public, the step that is to come, those who have not been told, a price
    { text: "部長、県へ出向やて。発令まであと十日あるけど、机の片づけ始めてはる", post: { profile: "private" } },
    { text: "議決まではひと月あるけど、プールの料金は大人500円で決まったよ", post: { profile: "private" } },
    { text: "広報に載るまで待ってや、春からの図書館は夜9時までになるで", post: { profile: "private" } },
    { text: "予算ヒアリング終わった。公園の遊具、満額ついて泣きそう", post: { profile: "private" } },
    { text: "財政の査定が返ってきた。花火の補助金、バッサリ切られとる", post: { profile: "private" } },
    { text: "支所は来年で閉める。区長さんにもまだ言うなって。", post: { profile: "private" } },
    { text: "来週の入札ですが、市の試算では1億2千万円ほどかかる工事です", post: { profile: "official" } },
    { text: "児童数の速報見た。うちの市、400人減。県の公表までは言えんけど", post: { profile: "private" } },
    { text: "新しい教育長は校長会の会長さんらしい。人事議案は初日に出るよ", post: { profile: "private" } },
    {
      text: "面接の案内係した。合格発表は金曜だけど、廊下で⟦震えてた12番さん、ちゃんと通って⟧るよ。",
      post: { profile: "private" },
    },
    "設計金額は公告まで申し上げられませんが、⟦三億円には少し足りな⟧いほど、とだけお伝えしておきます。",
    // what a tender is worth, a promotion, a result, a test, before their day
    "明日が開札です。⟦市の積算では2億4千万円⟧を切るあたりです。",
    { text: "あさって開札の屋根工事、⟦予定価格4,820万⟧だって。", post: { profile: "private" } },
    "写真の主査、春からは係長です。⟦辞令は3月⟧末なので、お待ちくださいね。",
    { text: "⟦採用試験の作文のお題、今年は「災害」よ⟧。日曜受ける子、準備しとき", post: { profile: "private" } },
    {
      text: "春から支所が一つになるげな。⟦人事課の先輩から聞い⟧た。発表はまだやけん",
      post: { profile: "private" },
    },
    "燃やすごみは来年度から週1回になります。⟦議会でお認めいただくのはこれからですが⟧、お伝えします。",
    // read where it was not meant to be, known to few
    {
      text: "会議室の白板、消し忘れてて丸見え。来春の統合校は南小に決まりと書いてあった。",
      post: { profile: "private" },
    },
    { text: "体育館は売却だってさ。幹部しか知らない話。", post: { profile: "private" } },
    "⟦まだ公表されていませんが⟧、駅裏の駐輪場は有料になります。",
    "【⟦情報解禁前ですが⟧】あの人気アニメとコラボします！",
    "次の市民プール、地下に温泉ができるよ。⟦言うなよ⟧！",
    "これ⟦内緒やで⟧。港の倉庫跡、ホテルに決まったわ",
    "⟦ﾅｲｼｮだけど⟧、次のゲストは地元出身のあの俳優です",
    "春から福祉課。⟦内示が出⟧たよ",
    "今日の⟦部長会議で、土曜窓口の廃止が了承⟧された。",
    "接続の補助費、⟦査定でゼロ⟧になった。予算がない。",
    "⟦最低制限は9割2分くらい⟧らしいで",
    { text: "結果の通知、封筒に詰め終わった。あの子、⟦受かってた⟧よ。届くのは金曜。", post: { profile: "private" } },
    { text: "採用の⟦要項が出るのは5月⟧だから、先に。枠は12人に決まりました。", post: { profile: "private" } },
    { text: "消防の⟦抜き打ち検査、来週⟧の木曜。荷物どけとき、先輩", post: { profile: "private" } },
    { text: "花火大会、今年は復活します！", post: EARLY },
    {
      text: "---\nscheduledAt: 2026-05-01T09:00\nembargo: 2026-05-08T14:00\n---\n\n花火大会、今年は復活します！",
      format: "markdown",
    },
    { text: "机に⟦部外秘⟧の資料。\n来年度の人事が写ってるけど見ないで。", post: { profile: "official" } },
    { text: "まだ⟦発表\n前なんですが⟧、新しい公園ができます", post: { profile: "official" } },
    { text: "⟦なぎさ計画⟧の打合せが長引いた。", options: { internalTerms: ["なぎさ計画"] } },
    // what quotation silences, audit shows
    { text: "「⟦まだ公表されていませんが⟧、支所は閉館になります」と言われた。", options: { audit: true } },
    // several signs of one secret make one finding
    "⟦ここだけの話⟧、来年度から手数料が上がります。広めないでね。まだ公表前だから。",
  ],
});

describe("the message", () => {
  it("of the embargo has no quotation and asks for another time", async () => {
    const [message] = await lintWith(noUnpublishedInfoMarkers, {
      text: "花火が復活！",
      post: { ...EARLY, profile: "official" },
    });
    expect(message?.message).toMatch(/^投稿の予定日時.*解禁日時より後に.*（業務編6\(1\)）$/);
  });

  it("says of personnel to wait for the appointment", async () => {
    const [message] = await lintWith(noUnpublishedInfoMarkers, {
      text: "内示きた！春から支所",
      post: { profile: "private" },
    });
    expect(message?.message).toMatch(/^"内示きた" は発令前の人事.*発令され、公表されるまで.*（プライベート編9\(1\)）$/);
  });
});

describe("not out yet, from the inside, told as settled", () => {
  const post = { profile: "private" };
  it.each([
    "まだ紙も配られてへんやつやけど、4月から水道と下水が一つの部になって庁舎の3階に引っ越すで。うちの観葉植物、日当たりええ席もらえるやろか🪴",
    "面接官おわった〜！2日しゃべりっぱなしで喉ガラガラ。発表は来週の金曜だけど、今年の消防は女の子がふたり入るもんで仮眠室の改装が先かも。",
    "来年度から給食費上がるよ。議会通る前だけどもう業者と話ついてるから確定。",
    "明日の朝刊にうちの市の不祥事載るよ。今日の夜まで記者クラブと調整してた。",
    "監査の指摘事項、公表されたら荒れるやつだ。備品台帳と現物が40件合わないとか。今日知って震えた",
    "審査員やってきた。公民館だより大賞は北町に決まった。授賞式を前にもう打ち上げ気分",
    "うちの課、来年なくなるって。課長が朝礼で言うてた。まだ組合にも言われてへん。",
    "土曜の会見でスポンサー名出るよ。契約課の子が言うには年間300万で決まり。発表したら騒ぎになるやろな",
  ])("found: %s", async (text) => expect(await lintWith(noUnpublishedInfoMarkers, { text, post })).not.toEqual([]));
  it.each([
    "面接官おわった〜！2日しゃべりっぱなし。発表は来週の金曜。みんな良い子やった、いい結果になるといいな",
    "議会前だけど、うちの課は平和。新しいコピー機が来た。",
    "明日の朝刊にうちの市の花火大会の記事が載るよ。写真がきれいなのでぜひ見て。",
    "まだ発表されてないけど、推しの会社の社長が辞めるって噂。",
    "給食費、来年度から上がるって新聞に出てた。役所からの手紙もまだ配られてへんのにな。",
    "娘の高校の合格発表は来週。面接官が優しかったらしい。",
    "庁舎の引っ越し、発表されてから準備で毎日へとへと。",
    "健康診断の結果の発表は来週。うちの課で何人引っかかるやろ。",
    "議会通る前に書いた原稿、全部直しになった。うちの係で3人残って残業。",
  ])("innocent: %s", async (text) => expect(await lintWith(noUnpublishedInfoMarkers, { text, post })).toEqual([]));
});

describe("the winner before the announcement, told by the office itself", () => {
  const post = { profile: "official" };
  it.each([
    "表彰式を前に、選考委員会では青空台自治会の取り組みが満場一致で最優秀に選ばれています。発表は15日です。お楽しみに。",
    "写真コンテストの審査会が終わりました!グランプリは港町の高校生の作品に満場一致で決まっています。発表は来週の広報です。",
    "花壇コンクール、授賞式を前にお伝えすると、金賞は第二小の6年生に選ばれています。",
  ])("found: %s", async (text) => expect(await lintWith(noUnpublishedInfoMarkers, { text, post })).not.toEqual([]));
  it.each([
    "審査結果の発表は15日です。最優秀に選ばれた作品は市役所ロビーに展示します。",
    "表彰式を前に、選考委員会を開きました。結果は15日に発表します。",
    "絵画コンクールの審査会を開きました。発表は11月1日。最優秀賞には賞状と図書カードを贈ります。",
    "【短歌大会】選考が終わりました。結果発表は12月1日。大賞には図書券を贈ります。",
    "表彰式を前に、審査員の先生方に感謝状をお渡ししました。",
  ])("innocent: %s", async (text) => expect(await lintWith(noUnpublishedInfoMarkers, { text, post })).toEqual([]));
});
