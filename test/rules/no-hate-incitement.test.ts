import { describe, expect, it } from "vitest";
import { noHateIncitement } from "../../src/rules/no-hate-incitement.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noHateIncitement, {
  valid: [
    "車いすの方も安心してご参加いただけます。",
    "外国籍の方もお申し込みできます。お子さん連れの方も入場になれます。",
    "高齢者の方の利用も受け付けております。",
    // a service for a group, help, statistics
    "外国籍の方の入居相談は、通訳を交えてお受けします。",
    "障害のある方の駐車区画は、正面玄関の左手です。",
    "ひとり親家庭の医療費助成は、8月が届出の時期です。",
    "高齢者を狙った電話が増えています。おかしいと思ったら切ってください。",
    "市内に住む外国籍の方は、10年前の二倍になりました。",
    "刑務所を出た人の住まいを支える家主さんを募集しています。",
    // condemned, reported, denied, asked
    "「外国人お断り」という貼り紙は差別です。",
    "外国人だからという理由で入居を断ることは、差別にあたります。",
    "うつ病は甘えではありません。",
    "障害のある人は働けない、という思い込みを問い直す講座です。",
    "母子家庭の子はかわいそう、と決めつけていませんか。",
    "生活保護の人は怠けていると言われ、つらい思いをした方がいます。",
    "昨日の投稿で、外国籍の方は町内会に入れないかのように書きました。お詫びします。",
    // the writer or a relative belongs to the group
    "うちの息子は発達障害で、朝の支度がとにかく大変。正直しんどい日もある。",
    "認知症の母が夜中に出ていこうとする。怖いし眠れない。",
    "フリーターだった頃、先が見えなくて不安だった。",
    // a barrier is blamed, not the people
    "車椅子だと段差ひとつで行けなくなる店がある。おかしいと思う。",
    "留学生の部屋探し、保証人がいないと断られることが多いそうだ。",
    // a wish of goodwill
    "外国にルーツのある子にも、もっと図書館に来てほしい。",
    // law and administration
    "外国籍の方は、市長選挙の投票はできません。",
    "生活保護世帯は、この給付金の対象外です。",
    // things and fixed names
    "外国人墓地の桜が咲きました。",
    "障害者スポーツの体験会は、思ったより難しくて息が上がりました。",
    "ごみ収集車の音楽がうるさいときは、市へお知らせください。",
    "この団地は坂が多くて荷物が重い。",
    // animals
    "カラスは追い払っても戻ってきます。",
    "イノシシを追い出すときは、一人で近寄らないでください。",
    // collisions with official vocabulary
    "感染者は減少傾向です。",
    "男性は午前、女性は午後に入浴できます。",
    { text: "外国人は何かとうるさい。", options: { allow: ["外国人は何かとうるさい"] } },
    { text: "```\n外国人は出て行け\n```", format: "markdown" },
  ],
  invalid: [
    // kept out: orders, wishes, notices
    "⟦外国人は国へ帰れ⟧。",
    "⟦移民なんていらない⟧。",
    "⟦外国籍の方の入居はお断りしています⟧。",
    "⟦あの宗教の人たちには来てほしくない⟧。",
    "⟦感染者は来るな⟧!",
    "⟦車いすの方の入場は、混み合うためご遠慮ください⟧。",
    // only the majority
    "⟦健常者だけで回したい⟧のが本音です。",
    "貸し農園の借り手は⟦日本人に限ります⟧。",
    // judged as a whole
    "⟦外国から来た家庭はどうしてもごみの分別がルーズ⟧になりがちです。",
    "⟦生活保護の人って基本なまけもの⟧でしょ?",
    "⟦市営住宅の人は話し声がうるさい⟧。",
    "これだから⟦女は信用できない⟧。",
    // not able, not fit
    "⟦障害のある人に窓口は務まらない⟧。",
    // shrunk back from
    "⟦感染した人と同じ部屋で働きたくない⟧。",
    "窓口に⟦外国人が増えてほんと疲れる⟧。",
    // pity, and praise that looks down
    "⟦母子家庭の子はかわいそう⟧です。",
    "⟦障害があるのに、明るく⟧頑張っているね。",
    "⟦中卒のくせに⟧意見するとは。",
    // suspicion, blame
    "⟦外国人を見かけたら、戸締まり⟧を確かめましょう。",
    "ごみを散らかすのは団地の人に決まっています。",
    // illness or error
    "同性を好きになるのは一時の気の迷いです。",
    // marriage, prying
    "⟦川向こうの人との結婚はやめたほうがいい⟧。",
    "応募書類には、ご両親の職業と本籍地を書いてください。",
    // a fate
    "勉強しないと、ごみ収集の仕事をすることになるよ。",
    // agreement with a prejudice
    "部落の人との縁談に、母は「結婚だけはやめとき」と言う。気持ちは分からんでもない。",
    // the writer's own words in quotation marks
    "「⟦外国人は出て行け⟧」と言ってやった。",
    // over a soft line break, half-width kana
    "⟦外国人は\n出て行け⟧!",
    "⟦クルド人を町から追い出せ⟧。",
    // the people of the sentence before
    "隣の棟に外国の人が増えた。正直、国に帰ってほしい。",
    // outrage at being called a discriminator condemns nothing
    "差別と言われても、⟦外国人は出て行け⟧。",
    // options
    { text: "⟦山向こう衆は信用できない⟧。", options: { groups: ["山向こう衆"] } },
    { text: "⟦外国人は朝から晩までふらり⟧。", options: { predicates: ["ふらり"] } },
    { text: "「外国人は出て行け」という落書きは許されません。", options: { audit: true } },
    { text: "---\nprofile: private\n---\n\n⟦外国人は出て行け⟧。", format: "markdown" },
  ],
});

/** Violations in words that no seed of the rule's description uses. */
describe("paraphrases without the seeds", () => {
  it.each([
    "川向こうの出だと聞いて、縁談は考え直しました。",
    "定時制の子なのに、よく頑張っているね。",
    "宿題をさぼっていると、工場勤めになるよ。",
    "健常者だけで回したいのが本音です。",
    "片言の保護者が増えて、参観日は気が重い。",
    "刑務所にいた人に倉庫の鍵は預けたくない。",
    "里子は、どうしても落ち着きがない。",
    "うつで休む人って、結局まわりに甘えている。",
    "賃貸の住人は後片付けも雑だし、話し声もうるさい。",
    "車いすの人が乗ると、発車が遅れて困る。",
    "応募の際は、ご両親の職業と本籍をお知らせください。",
  ])("caught: %s", async (text) => expect(await lintWith(noHateIncitement, text)).not.toEqual([]));

  it.each([
    "あの棟の方々とは、昔から行き来をしないことになっています。",
    "養護施設の出だそうで、食事の作法はまあ、推して知るべしです。",
    "礼拝をする人のそばでは働きたくない。",
    "通訳を連れてくる客の相手は、だいたい時間の無駄です。",
  ])("still missed: %s", async (text) => expect(await lintWith(noHateIncitement, text)).toEqual([]));
});

describe("profile", () => {
  it.each([
    ["official", "（業務編6(2)ア）"],
    ["private", "（プライベート編9(2)ア）"],
    [undefined, "（業務編6(2)ア・プライベート編9(2)ア）"],
  ])("%s: cites %s", async (profile, citation) => {
    const [message] = await lintWith(noHateIncitement, {
      text: "外国人は出て行け。",
      ...(profile === undefined ? {} : { post: { profile } }),
    });
    expect(message?.message).toContain(citation);
  });
});

describe("over more than one sentence, and in the tone of a notice", () => {
  it.each([
    "長屋に外国の家族が越してきた。どうせごみの日なんか守れへんやろ。",
    "公園に外国の親子が来るようになった。順番待ちってものを知らないんだろうな。別の公園で遊んでくれたらお互い平和なのに。",
    "今度の新人、施設で大きくなったらしい。道理で人の物と自分の物の区別がつかんわけだ。",
    "ひとり親のお家やそうで。やっぱり両親そろうた家の娘さんとは違いますわ。",
    "八十越えた人にパソコン教えるのは、金魚に芸を仕込むようなもん。",
    "認知症の人の相手は、壊れたラジオのつまみを回してるのと同じ。",
    "海外ご出身の皆さまの体験教室へのお申し込みは、手が回らないため、当面のあいだお見合わせくださいますようお願い申し上げます。",
    "心の病でご通院中の方につきましては、他のお客さまへのご配慮から、ご参加をお断り申し上げております。",
  ])("caught: %s", async (text) => expect(await lintWith(noHateIncitement, text)).not.toEqual([]));

  it.each([
    "農道で、イノシシの親子が目撃されました。見かけても近寄らず、ゆっくり離れてください。",
    "公園に外国の親子が来るようになった。順番を待つうちに、子ども同士で手遊びが始まっていた。",
    "留学生のホームステイが終わる。国に帰っても元気に暮らしてほしい。",
    "ひとり親で育ててくれた母に、財布を贈った。箸の持ち方にうるさかった理由が今なら分かる。",
    "うちのじいさんばあさん、鶏に名前をつけて飼っとる。三歩で忘れるのはわしのほうや。",
    "車いすでお越しのお客さまは、東口をご利用ください。通路が狭い所では係がお手伝いいたします。",
    "認知症の人と家族の集いは、都合により次の回に延期します。申し訳ございません。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHateIncitement, text)).toEqual([]));
});

describe("watched by the neighbours, kept away for the others' sake", () => {
  it.each([
    "外国の方がお住まいの団地では夜の騒ぎが起きがちです。ご近所の皆さまで、さりげなく目を配ってくださいますようお願いします。",
    "外国人が越してきた。ごみ出しの日は交代で見張ろうって班長が言うけん、私も双眼鏡出した。",
    "精神疾患で治療中の方は、ほかの参加者が不安に思われますので、山歩きのご参加をお控えください。",
    "日本人に接客してほしい。外国人の店員は無理。",
  ])("caught: %s", async (text) => expect(await lintWith(noHateIncitement, text)).not.toEqual([]));

  it.each([
    "外国人観光客を狙うスリに注意。お店でも目を光らせています。",
    "外国人の友だちとスイカ割り。カラスが来ないよう見張っている係は私。",
    "子どもたちの下校を、地域の皆さまでそれとなく見守っていただけると助かります。",
    "転入された方へ、ごみの出し方をそれとなく教えていただけると助かります。",
    "インフルエンザで療養中の方は、まわりの方のために、お申し込みをお控えください。",
    "心の病気で通院中の方も、お申し込みいただけます。作業の量は相談できます。",
    "来年は若い人がもう少し来てくれるとうれしい。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHateIncitement, text)).toEqual([]));
});

describe("since they came, and what should be done with them", () => {
  it.each([
    "外国から来られた方が増えてから、ごみ置き場が散らかるようになりました。",
    "技能実習の子らが増えてから、駅前の自転車がようけなくなる。国に帰ってもろたほうがええんちゃう。",
    "ホームレスの人が公園にいる。まとめてどこかに捨ててきてほしい。",
    "モスクができるって。お祈りなら自分の国に建てればいいのに。",
    "文化祭の出店は、日本人の方に限り受け付けます。",
    "お父さんかお母さんのいないおうちの子は心配です。ご両親そろったおうちを見習って、朝ごはんを出しましょう。",
    "息子が収集車のお兄さんに手を振ってた。勉強さぼったらああなるよ、って言っちゃった。",
  ])("caught: %s", async (text) => expect(await lintWith(noHateIncitement, text)).not.toEqual([]));

  it.each([
    "ベトナムの人が増えてから、商店街にフォーの店ができた。うれしい。",
    "移住してきた人が増えてから、空き家が減った。",
    "飼い主のいない猫が増えてから、庭が汚れるとの声があります。",
    "段ボールはまとめてどこかに片付けてほしい。",
    "収集車のおじさん、毎朝うちの子に手を振ってくれる。ありがとう。",
    "両親そろって腰痛持ちの家庭なので、ラジオ体操が日課です。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHateIncitement, text)).toEqual([]));
});

describe("no room for them, and always crying discrimination", () => {
  it.each([
    "在日の人らって、なんかあるとすぐ差別や差別や言うて騒ぐやん。",
    "精神の手帳持ってる人を採用する余裕なんて、うちの課にはないんだけどなあ。",
    "親子体操は、お父さんお母さんのおそろいのご家庭を優先してご案内します。",
    "爺さん婆さんが平日のバスの席を全部占領しとる。",
    "あの中学は貧乏な家の子が多いから、娘は私立にやる。",
    "生活保護の家に新しいテレビがあった。国民の税金で贅沢三昧やん。",
    "トランスの人がプールの更衣室使うとか、普通に怖いわ。",
    "お年寄りの運転はみんな迷惑。",
  ])("caught: %s", async (text) => expect(await lintWith(noHateIncitement, text)).not.toEqual([]));

  it.each([
    "若い人が会議室を占領して、朝まで祭りの準備。頼もしい。",
    "移住してきた家族が多いから、学校が元気だ。うちの子も通わせたい。",
    "障害のある人を受け入れる余裕がないという声に、支援員の派遣でこたえます。",
    "トランスジェンダーの方も使いやすい、個室の更衣室をつくりました。",
    "留学生が表彰を独占。スピーチ大会はレベルが高かった。",
    "生活保護を受けている世帯の税金の減免について、窓口でご案内します。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHateIncitement, text)).toEqual([]));
});

describe("their own choice, twice as long, at other hours", () => {
  it.each([
    "母子家庭ってすぐ手当手当言うやん。",
    "母子家庭の話。別れたのは自分やろ。",
    "就労支援の人に洗車頼んだけど、結局健常者の倍かかる。",
    "外国の方は午前中のみといたします。",
  ])("caught: %s", async (text) => expect(await lintWith(noHateIncitement, text)).not.toEqual([]));

  it.each([
    "留学生の友だちが夕飯に呼んでくれた。",
    "外国人住民の方の相談は、平日の午後のみの受付です。通訳がいます。",
    "障害のある方は、別室だけでなく車内でもお待ちいただけます。",
    "ひとり親の友人が、窓口ですぐ手当の手続きをしてもらえたと話していた。",
    "来たのは自分だけ。集合時間を間違えた。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHateIncitement, text)).toEqual([]));
});

describe("a group, and two kinds of blame near its name", () => {
  it.each([
    "防災訓練の炊き出し班を募集します。お薬を飲んで心の調子を整えておられる方は、火を扱いますのでご遠慮いただき、お家でゆっくりお過ごしください。",
    "お母さんしかいない家の子は、あいさつひとつでわかる。給食袋もしわしわで、育ちってこういうとこに出るのよね。",
    "夏祭りの屋台係の募集です。心療内科におかかりの方は、急に休まれると皆さんが迷惑しますので、ご遠慮願います。",
  ])("caught: %s", async (text) => expect(await lintWith(noHateIncitement, text)).not.toEqual([]));

  it.each([
    "母ひとりで育ててくれた家です。忘れ物の多い子やったけど、ぞうきんだけは母が夜なべで縫ってくれました。",
    "あっちの国から来た子らが、ごみ出しの日を覚えて貼り紙まで作ってくれた。",
    "心の不調で学校に通いにくいお子さんへ。おうちでゆっくり過ごす日があってもだいじょうぶ。",
    "外国から来た隣の家族、夜中に大声がして何かと思ったら、赤ちゃんが生まれたお祝いやった。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHateIncitement, text)).toEqual([]));
});

describe("blame of the old, of a quarter, of those from abroad", () => {
  it.each([
    [
      "official",
      "窓口が混み合っています。ご高齢の方は説明に時間がかかり、後ろの方のご迷惑になりますので、なるべくご家族にお任せになり、ご自宅でお待ちください。",
    ],
    ["private", "あの団地の子は挨拶もせん、物は壊す。親の顔が見たいわ。うちの子とは遊ばせんようにしとる。"],
    [
      "private",
      "ブラジルの子らが夜中まで公園で騒いどる。何回言うてもゴミは散らかしたまま。夜は入れんようにしたらええ。",
    ],
  ])("caught, %s: %s", async (profile, text) =>
    expect(await lintWith(noHateIncitement, { text, post: { profile } })).not.toEqual([]),
  );

  it.each([
    ["official", "高齢者の方は、暑い日は無理をせず、ご自宅で涼しくしてお過ごしください。いつも以上に水分を。"],
    ["private", "あの団地の夏祭り、屋台がいつも本気。片付けまで子どもが仕切っててえらい。"],
    ["private", "若い人に自治会の役を任せたら、段取りが早くてびっくり。年寄りは口を出さんと見守るのがええな。"],
  ])("innocent, %s: %s", async (profile, text) =>
    expect(await lintWith(noHateIncitement, { text, post: { profile } })).toEqual([]),
  );
});
