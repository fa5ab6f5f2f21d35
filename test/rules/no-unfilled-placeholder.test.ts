import { describe, expect, it } from "vitest";
import { noUnfilledPlaceholder } from "../../src/rules/no-unfilled-placeholder.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noUnfilledPlaceholder, {
  valid: [
    // a name in the bracket, not the name of a field; a question to readers
    "会場：【中央公民館】\n定員：（若干名）",
    "申込書の〔施設名〕の欄に、使いたい部屋を書いてください。",
    "朝に走ります／夜に走ります（どっちがいい？）コメントで教えてください。",
    // The blank is meant: a form, a sample, a quiz, a quotation, swindlers' words.
    "日付の欄には「○月○日」の形で書いてください。",
    "記入例：令和○年○月○日",
    "（　　）に入る言葉は何でしょう。",
    "封筒の（　　）には、世帯の人数をお書きください。",
    "長さは（　　　）kmです。かっこの中に入る数字はどれでしょう。",
    "申請書の「　　年　　月　　日」の欄をご覧ください。",
    "12月　3日（木）　　10時から　　市民ホール　　入場無料",
    // Colleagues addressed about other things, an assistant's words in their daily use.
    "課長、すみません。今日はカツカレーの大盛りにします。",
    "係長へ、いつもありがとう。感謝の手紙展を開いています。",
    "俳句の添削をお願いします。「初雪や犬の足跡二つ三つ」",
    "はい、こちらこそありがとうございました。",
    "承知しました。こちらの件は水道課にお伝えします。",
    "お題は「○○の音」。好きな言葉を入れて詠んでください。",
    "短冊に「____になりたい」の続きを書こう！",
    "件名に【要確認】と書かれた不審なメールが届いています。",
    "「{{氏名}}様」で始まるメールは詐欺です。",
    // Figures and list marks.
    "二〇二六年四月一日",
    "午前〇時に始まります。",
    "〇円で参加できます。",
    "○日時 5月1日\n○場所 中央公園\n○月曜休館",
    "●時間 10時から\n●人数 30名",
    "○月曜と○火曜に丸をつけてください。",
    // Said to readers, in polite form or as a fact.
    "ゲストは未定です。",
    "（仮称）市民交流センターの工事が始まります。",
    "写真は後日追加します。",
    "感想はあとで書く！",
    "（雨天中止）",
    "（要予約）",
    "【もっと詳しく】はこちらから",
    "今日のTODO：洗濯、買い物",
    "引っ越しのTODOリストです。",
    "持ち物：水筒（名前を書く）",
    "沸いたら塩を入れる。",
    "だしは（味を見て足す）くらいがちょうどいい。",
    "今月の目標は【一日一回、鏡を見て笑う】です。",
    "《日時》6月1日 《会場》市民会館",
    "[日時]6月1日",
    "【リンク】https://example.jp/",
    "ゲスト：？？？（お楽しみに！）",
    "( ´▽｀ )ノ おはようございます m(_ _)m",
    "書道の下書き用紙を配ります。",
    // Labels with something below them, alternatives for readers.
    "持ち物：\n・水筒\n・タオル",
    "案1は赤、案2は青。どちらがよいか投票してください。",
    "晴れたら決行/雨なら中止です。",
    "Tシャツ(M or L)",
    // Other filters.
    { text: "本日 `{{date}}` を表示します。", format: "markdown" },
    { text: "○月○日は休みです。", options: { allow: ["○月○日"] } },
  ],
  invalid: [
    // the name of the value in its place
    "とき：5月3日\n⟦ところ：［会場］⟧\n費用：無料",
    "⟦入場料：［金額］⟧円です。",
    // two wordings and the question which
    "お早めにお申し込み⟦ください／ご応募ください⟧（表現どうする？）",
    // Figures and names to come.
    "祭りは⟦○月○日（○）⟧です。",
    "申込締切は⟦10月○日（金）⟧です。",
    "受付は⟦午前○時⟧からです。",
    "開園は⟦○時⟧から⟦○時⟧まで。",
    "⟦第○回⟧さくらまつり",
    "⟦定員は○○名⟧、⟦参加費は△△円⟧です。",
    "消防団員を⟦○名⟧募集しています。",
    "⟦講師：○○先生⟧です。",
    "⟦会場は○○公民館⟧です。",
    "お問い合わせは⟦0797-XX-XXXX⟧へ。",
    "⟦〒000-0000⟧ 市役所",
    "くわしくは⟦https://www.xxxx.lg.jp/⟧へ。",
    "⟦○○様⟧、ありがとうございました。",
    "⟦毎週○曜日⟧に開いています。",
    "待ち時間は⟦約○○分⟧の見込みです。",
    // Spaces and lines.
    "先着⟦　　名さま⟧です。",
    "講師は⟦　　　　先生⟧です。",
    "⟦（　　　大学）⟧の先生です。",
    "主催は⟦＿＿＿＿⟧です。",
    "定員は⟦人⟧、参加費は無料です。",
    "一般1か月⟦ 円⟧。",
    "もちつきは12月⟦　　日⟧（日）です。",
    "明日⟦　　時⟧から⟦　　時⟧まで断水します。",
    "先着⟦　　家族⟧、材料は⟦　　人分⟧です。",
    "会場は⟦　　　　センター⟧2階です。",
    "その名も⟦「　　　」⟧。遊びに来てね。",
    "⟦日時：⟧\n⟦場所：⟧\n⟦定員：⟧",
    // Values put off or only named.
    "⟦とき：あとで書く⟧\n場所：海の家",
    "⟦ところ：（店名と地図）⟧",
    // Templates.
    "本日⟦{{発令時刻}}⟧、注意報が出ました。",
    ["こんにちは、⟦$", "{name}⟧さん。"].join(""),
    "⟦[会場名]⟧で会いましょう。",
    "⟦（氏名）様⟧、当選です。",
    // Notes.
    "⟦【要確認：台数】⟧給水車が出ます。",
    "出品料は500円⟦（去年のまま？要確認）⟧です。",
    "名前は「⟦（命名式のあと追記）⟧」です。",
    "⟦（課長のひとことをもらったら差し込む）⟧",
    "対象：⟦（地図はる）⟧",
    "全部で⟦（数えて入れる）⟧本の収穫。",
    "温泉は⟦←名前しらべて書く⟧、最高でした。",
    "将棋大会、3勝2敗でした。順位は⟦【結果表を見て書く】⟧。来年こそ。",
    "参加者は⟦〔名簿から拾う〕⟧人でした。",
    "⟦↑どちらにするか決まったら片方を削る⟧",
    "⟦TODO：写真を選ぶ⟧",
    "⟦数字は仮です⟧。",
    "⟦この行は公開前に消⟧してください。",
    "打ち上げ大会は⟦（20時？19時半？）⟧からです。",
    // To the one who approves it, and what a writing assistant answered.
    "入場は無料です。\n⟦※係長へ　「あと風」は通りますか。ダメなら消します⟧",
    "水がにごります。\n⟦課長すみません、「ご不便」と「ご迷惑」やったらどっちがええですか⟧",
    "図書館は28日からです。\n（⟦これで出してよかですか⟧）",
    "春の写生会、参加者募集中。⟦赤入れてください⟧",
    "⟦承知しました。以下に、親しみやすい投稿文を作成⟧しました。\n大根の収穫体験です！",
    // Stand-ins and alternatives.
    "⟦ここに本文⟧ #図書館",
    "⟦本文が入ります⟧。本文が入ります。",
    "⟦テキストテキスト⟧",
    "雨のときは中止し⟦ます／延期します⟧。",
    "⟦案2：潮風に負けない、冬じたく⟧。",
    // Own markers, audit, Markdown.
    { text: "⟦★仮★⟧図書館まつり", options: { markers: ["★仮★"] } },
    { text: "「⟦○月○日⟧」の形で書いてください。", options: { audit: true } },
    { text: "---\nprofile: official\n---\n\n- **ところ**：公民館 ⟦{{ROOM}}⟧\n", format: "markdown" },
  ],
});

describe("messages", () => {
  it("say what is missing and cite the article of the part", async () => {
    const [message] = await lintWith(noUnfilledPlaceholder, {
      text: "○月○日に開きます。",
      post: { profile: "official" },
    });
    expect(message?.message).toMatch(/^"○月○日" は書き入れるべきところが空いたままです。.*「未定」.*（業務編5\(5\)）$/);
  });
});

describe("long input", () => {
  it.each(["○", "(", "（あ", "　", "：\n", "ここに", "あとで", "[会", "_", "日時："])(
    "is read to its end, before the test runs out of time: %s",
    async (piece) => {
      const text = `${piece.repeat(20_000)}\n\n講座は○月○日に開きます。`;
      const spans = (await lintWith(noUnfilledPlaceholder, text)).map(({ range }) => text.slice(...range));
      expect(spans.at(-1)).toBe("○月○日");
    },
  );
});
