/**
 * The guideline the rules rest on: 芦屋市職員ソーシャルメディア利用ガイドライン (in force since 2017-01-16).
 */

/**
 * Which part of the guideline a post falls under: `official` is 業務編 (posts on the city's accounts),
 * `private` is プライベート編 (posts of its staff on their own accounts).
 */
export type Profile = "official" | "private";

/**
 * How far a checker can see. `text`: decided by the wording; `facts`: needs facts of the post besides its text;
 * `partly`: only typical wordings or the named facts; `none`: cannot be seen from a draft.
 */
export type Visibility = "text" | "facts" | "partly" | "none";

/** An item of the guideline and how much of it can be checked. All texts are Japanese, without 「。」. */
export interface Article {
  /** `undefined` for the general part. */
  readonly profile: Profile | undefined;
  readonly title: string;
  readonly visibility: Visibility;
  /** What no checker sees, and what a person should ask instead. */
  readonly unseen: string;
}

const general = (title: string, visibility: Visibility, unseen: string): Article => ({
  profile: undefined,
  title,
  visibility,
  unseen,
});
const official = (title: string, visibility: Visibility, unseen: string): Article => ({
  profile: "official",
  title,
  visibility,
  unseen,
});
const privately = (title: string, visibility: Visibility, unseen: string): Article => ({
  profile: "private",
  title,
  visibility,
  unseen,
});

/** Every item of the guideline in its order, also those no machine can check. */
export const ARTICLES = {
  "1": general("策定の背景及び目的", "none", "規範ではなく背景なので、ルールにしていません"),
  "2": general("ソーシャルメディアの定義", "facts", "どの媒体かは文面からは分かりません。platform で伝えてください"),
  "3(1)": general(
    "匿名性の低さ",
    "partly",
    "過去の投稿や交友関係との突き合わせ。「過去の投稿と合わせて読まれても困らないか」",
  ),
  "3(2)": general("情報発信の容易性", "partly", "読み手の解釈の幅。「別の人に読んでもらったか」"),
  "3(3)": general("情報の拡散性", "partly", "実際に拡散するかどうか"),
  "3(4)": general("実社会への影響", "none", "限定公開・DM・鍵アカウントでも同じ基準で考えてください"),
  "3(5)": general("半永久的に保存されるデータ", "partly", "どこかに写しが残っているかどうか"),
  "4": official("適用の範囲", "facts", "投稿者の身分や契約関係。受託業者・指定管理者にも同じ設定を配ってください"),
  "5(1)": official(
    "職員であることの自覚と責任を持つ",
    "partly",
    "敬意や場にふさわしいか。「災害・事件の最中に出してよい内容か」",
  ),
  "5(2)": official("関係法令等を遵守する", "partly", "規程・要綱への適合。「規程・要綱のどれに関わるか」"),
  "5(3)": official(
    "基本的人権等に留意する",
    "partly",
    "写真の写り込み、音楽、素材の許諾、同意の真偽。「写っている人・作品・音楽・地図の許諾を記録したか」",
  ),
  "5(4)": official(
    "他者を傷つけ、又は誤解を生じさせた場合の対応",
    "partly",
    "相手が傷ついたか、対応の速さ。「何を・どこが・正しくは・再発防止を書いたか」",
  ),
  "5(5)": official(
    "正確な情報を発信する（伏せ字等を避ける）",
    "partly",
    "場所・金額・電話・対象者が事実か。「原課の資料と突き合わせたか」",
  ),
  "5(6)": official(
    "本市に関する重要な記述は報告し、情報共有する",
    "partly",
    "評判を見つけたか、報告したか。手順書と当番で担保してください",
  ),
  "6(1)": official(
    "秘密情報等の発信禁止",
    "partly",
    "公知かどうか、職務で知ったか、案の確定度。「公表済みの URL を書けるか」「本人が読んだら気づくか」",
  ),
  "6(2)": official("攻撃的な反応への冷静な対処", "partly", "相手の投稿や、やり取りの流れ"),
  "6(2)ア": official("差別し、又は差別を助長させる情報", "partly", "婉曲・皮肉・画像・隠語"),
  "6(2)イ": official("違法行為又は違法行為を煽る情報", "partly", "違法かどうかの判断"),
  "6(2)ウ": official("本市及び他者の権利を侵害する情報", "partly", "名誉毀損の真実性・公益性、著作物かどうか"),
  "6(2)エ": official(
    "その他公序良俗に反する一切の情報",
    "partly",
    "「一切」は閉じていないので、検査を通っても保証にはなりません",
  ),
  "6(3)": official("利用規約違反の禁止", "partly", "規約の最新の内容、アカウント単位の違反（頻度・音源・年齢など）"),
  "7": privately("適用の範囲", "facts", "投稿者の身分。公職選挙法に基づき選ばれる者には適用されません"),
  "8(1)": privately("本市行政に関する意見等を公開する場合の遵守事項", "partly", "書かれた身元が本人のものか"),
  "8(2)": privately("常に誠実で良識ある言動を心がける", "partly", "内容の是非。個人の発言の自由は尊重されます"),
  "8(3)": privately("関係法令等を遵守する", "partly", "許可の有無、勤務形態、私的な政治活動の範囲"),
  "8(4)": privately("基本的人権等に留意する", "partly", "家族や友人を含む、写っている人の同意"),
  "8(5)": privately("正確な情報を発信する（伏せ字等を避ける）", "partly", "書かれた内容が事実か"),
  "8(6)": privately(
    "本市に関する重要な記述は報告し、情報共有する",
    "partly",
    "トラブルが起きているか。「困ったら削除より先に相談」",
  ),
  "9(1)": privately("秘密情報等の発信禁止", "partly", "公知かどうか、職務で知ったか"),
  "9(2)": privately("攻撃的な反応への冷静な対処", "partly", "相手の投稿や、やり取りの流れ"),
  "9(2)ア": privately("差別する、又は差別を助長させる情報", "partly", "婉曲・皮肉・画像・隠語"),
  "9(2)イ": privately("違法行為又は違法行為を煽る情報", "partly", "違法かどうかの判断"),
  "9(2)ウ": privately("本市及び他者の権利を侵害する情報", "partly", "名誉毀損の真実性・公益性、著作物かどうか"),
  "9(2)エ": privately(
    "その他公序良俗に反する一切の情報",
    "partly",
    "「一切」は閉じていないので、検査を通っても保証にはなりません",
  ),
  "9(3)": privately("勤務時間中の利用禁止", "facts", "閲覧・いいね・返信などの利用、予約投稿を操作した時刻"),
  "9(4)": privately("なりすましの禁止", "partly", "実際に他人かどうか。匿名そのものは禁止されていません"),
  "9(5)": privately("利用規約違反の禁止", "partly", "規約の最新の内容、アカウント単位の違反"),
  "9(6)": privately("関係の強要の禁止", "partly", "DM や口頭、沈黙の圧力、受け手の感じ方"),
  "10": general("附則（平成29年1月16日施行）", "none", "規範ではないので、ルールにしていません"),
} as const satisfies Readonly<Record<string, Article>>;

/** An item of the guideline, cited as the guideline numbers it: `5(5)`, `6(2)ア`. */
export type ArticleId = keyof typeof ARTICLES;

/** Questions only a person can answer before a post goes out. */
export const CHECKLIST = [
  "公表済みの情報ですか（公表元の URL を書けますか）",
  "本人やご家族が読んで、自分のことだと気づきませんか",
  "写っている人・作品・音楽・地図の許諾を記録しましたか",
  "日付・金額・電話番号を原課の資料と突き合わせましたか",
  "書いた人とは別の人が読みましたか",
  "災害や事件の最中に出してよい内容ですか",
  "返信や反論は、組織としての承認を得ましたか",
  "個人のアカウントと公式のアカウントを取り違えていませんか",
  "削除だけで済ませず、何が誤りで何が正しいかを書きましたか",
] as const;

/** Names of the parts of the guideline. */
export const PART_NAMES: Readonly<Record<Profile, string>> = { official: "業務編", private: "プライベート編" };

/**
 * A citation such as `業務編5(5)・プライベート編8(5)`: only the active profile's part where the profile is
 * known and has an item. An item with a name of its own in `names` is cited by that, and the next one names its part again.
 */
export const cite = (
  articles: Readonly<Partial<Record<Profile, readonly ArticleId[]>>>,
  profile: Profile | undefined,
  names: Readonly<Partial<Record<ArticleId, string>>> = {},
): string => {
  const profiles: readonly Profile[] =
    profile !== undefined && articles[profile] !== undefined ? [profile] : ["official", "private"];
  const citeAll = (part: Profile, ids: readonly ArticleId[]): readonly string[] =>
    ids.map((id, index) => {
      const before = ids[index - 1];
      const isContinued = before !== undefined && names[before] === undefined;
      return names[id] ?? (isContinued ? id : `${PART_NAMES[part]}${id}`);
    });
  return [...new Set(profiles.flatMap((part) => citeAll(part, articles[part] ?? [])))].join("・");
};
