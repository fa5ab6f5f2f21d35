/**
 * Posts to measure with: seeded, varied, 40 to 300 characters, of an invented city, without anything to report.
 * They hold what real posts hold and what a checker has to look at twice: dates, amounts, symbols, quotations.
 */

export interface Post {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same posts everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = [
  "市民センター",
  "中央図書館",
  "汐見公園",
  "みなと広場",
  "総合体育館",
  "保健福祉センター",
  "東部公民館",
  "青少年会館",
  "郷土資料館",
  "浜通り商店街",
] as const;
const EVENTS = [
  "おはなし会",
  "健康体操教室",
  "秋の読書フェア",
  "みなとマルシェ",
  "防災訓練",
  "親子クッキング",
  "スマートフォン講座",
  "クリーン作戦",
  "子育て相談会",
  "写真展「汐見の四季」",
  "市民コンサート",
  "ウォーキング大会",
] as const;
const SECTIONS = ["広報課", "健康増進課", "環境課", "生涯学習課", "危機管理課", "子育て支援課", "市民課"] as const;
const GOODS = ["飲み物", "上履き", "筆記用具", "タオル", "エコバッグ", "レジャーシート", "軍手"] as const;
const SCENES = ["夕焼け", "桜並木", "朝の海", "紅葉", "ひまわり畑", "港の灯り", "虹"] as const;
const FOODS = ["コロッケ", "カレー", "しらす丼", "みかん", "焼き芋", "たこ焼き", "ソフトクリーム"] as const;
const EMOJI = ["😊", "🌸", "📚", "🎉", "☀️", "🏃‍♀️", "🍁", "🌊", "👶", "✨"] as const;
const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"] as const;

export function generatePosts(count: number, seed = 20260115): Post[] {
  const random = randomFrom(seed);
  const int = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(items: readonly [T, ...T[]]): T => items[int(0, items.length - 1)] ?? items[0];

  const date = (): string => {
    const [month, day] = [int(1, 12), int(1, 28)];
    const weekday = WEEKDAYS[new Date(Date.UTC(2026, month - 1, day)).getUTCDay()];
    return `${month}月${day}日（${weekday}）`;
  };
  const phone = (): string => `0797-00-${String(int(1000, 9999))}`;
  const page = (): string =>
    `https://www.city.shiomi.example.lg.jp/${pick(["kurashi", "event", "kosodate", "bousai"])}/`;

  const opening: readonly [() => string, ...(() => string)[]] = [
    () => `${date()}に、${pick(PLACES)}で${pick(EVENTS)}を開きます${pick(EMOJI)}`,
    () => `【お知らせ】${pick(PLACES)}の${pick(EVENTS)}は、${date()}の午前${int(9, 11)}時からです。`,
    () => `先日の${pick(EVENTS)}には、${int(20, 400)}人の方にお越しいただきました。`,
    () => `${pick(PLACES)}から見えた${pick(SCENES)}です${pick(EMOJI)}`,
    () => `${date()}は、設備の点検のため${pick(PLACES)}を休館します。`,
    () => `きょうのお昼は${pick(FOODS)}。${pick(SCENES)}を見ながらいただきました${pick(EMOJI)}`,
    () => `汐見市では、${pick(EVENTS)}の参加者を募集しています。`,
    () => `大雨が予想されています。側溝や排水口を掃除し、早めの備えをお願いします。`,
    () => `道路工事のため、${date()}の午後${int(1, 4)}時まで浜通りが片側通行になります。`,
    () => `${pick(EVENTS)}の様子をアルバムにまとめました${pick(EMOJI)}`,
  ];
  const body: readonly [() => string, ...(() => string)[]] = [
    () => `定員は先着${int(10, 60)}人、参加費は${int(1, 9) * 100}円です。`,
    () => `${pick(GOODS)}と${pick(GOODS)}をお持ちください。`,
    () => `申し込みは${pick(SECTIONS)}（${phone()}）へ、${date()}までにお願いします。`,
    () => `詳しくは市のホームページをご覧ください ${page()}`,
    () => "駐車場には限りがありますので、公共交通機関をご利用ください。",
    () => "手話通訳と要約筆記があります。車いすの方も安心してご参加いただけます。",
    () => `雨のときは、${date()}に順延します。`,
    () => `「また来年も参加したい」という声をたくさんいただきました${pick(EMOJI)}`,
    () => "「還付金があります」という電話は詐欺です。ひとりで判断せず、家族や警察に相談しましょう。",
    () => `〇歳から${int(2, 5)}歳までのお子さんと、その保護者の方が対象です。`,
    () => "相談の秘密は固く守ります。お気軽にお電話ください。",
    () => `会場の${pick(PLACES)}へは、汐見駅から歩いて${int(3, 15)}分です。`,
    () => `おみやげは地元の${pick(FOODS)}と${pick(FOODS)}でした。`,
    () => `来場者は前の年より${int(1, 20)}％増え、${int(1, 9)},${int(100, 999)}人になりました。`,
    () => "○×クイズに答えると、すてきな景品が当たります。",
    () => `最高気温は${int(5, 34)}℃の予想です。体調に気をつけてお過ごしください。`,
    () => `開館時間は午前9時から午後${int(5, 8)}時まで、休館日は月曜日です。`,
    () => `#汐見市 #${pick(PLACES)} #${pick(FOODS)}`,
  ];

  return Array.from({ length: count }, () => {
    const target = int(40, 260);
    const sentences = [pick(opening)()];
    let length = sentences.join("").length;
    while (length < target) {
      const sentence = pick(body)();
      if (sentences.includes(sentence)) continue;
      if (length + sentence.length > 300) break;
      sentences.push(sentence);
      length += sentence.length;
    }
    if (length < 40) sentences.push("皆さんのお越しを、スタッフ一同、心よりお待ちしております。");
    return { title: `${pick(PLACES)}の${pick(EVENTS)}`, sentences };
  });
}

/** As plain text: one sentence a line, as posts are written. */
export const asText = ({ sentences }: Post): string => `${sentences.join("\n")}\n`;

/**
 * As Markdown: the same sentences with a heading, emphasis, a link and here and there a list.
 * With a list in every post the Markdown parser takes three times as long, which would hide what rules cost.
 */
export function asMarkdown({ title, sentences }: Post, index: number): string {
  const marked = sentences.map((sentence) =>
    sentence.replace(/「[^」]+」|\d+人/, "**$&**").replace(/ (https:\S+)/, " [市のホームページ]($1)"),
  );
  const [first = "", ...rest] = marked;
  const body =
    index % 20 === 0 ? `\n${rest.map((line) => `- ${line}\n`).join("")}` : rest.map((line) => `${line}\n`).join("");
  return `## ${title}\n\n${first}\n${body}`;
}
