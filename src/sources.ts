/**
 * What the rules and lexicons rest on. Facts about usage were taken from these; no list, definition or
 * example sentence was copied from any of them.
 */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Where it can be read; absent for printed books and for laws, which are found by title. */
  readonly url?: string;
  /** Month in which it was last looked at, `YYYY-MM`. */
  readonly lookedAt: string;
}

const define = <Id extends string>(sources: Record<Id, Source>): Readonly<Record<Id, Source>> => sources;

export const SOURCES = define({
  "guideline-ashiya": {
    title: "芦屋市職員ソーシャルメディア利用ガイドライン（平成29年1月16日施行）",
    publisher: "芦屋市",
    lookedAt: "2026-02",
  },
  "usage-press": {
    title: "報道各社の用語集に共通する言い換えの慣行（語と、言い換える慣行があるという事実のみ）",
    publisher: "新聞・通信・放送各社",
    lookedAt: "2026-02",
  },
  "usage-net": {
    title: "インターネット上の侮蔑的用法（投稿の観察による）",
    publisher: "本プロジェクト",
    lookedAt: "2026-02",
  },
  "law-buraku": {
    title: "部落差別の解消の推進に関する法律（平成28年法律第109号）1条",
    publisher: "国",
    lookedAt: "2026-02",
  },
  "law-hate-speech": {
    title: "本邦外出身者に対する不当な差別的言動の解消に向けた取組の推進に関する法律（平成28年法律第68号）2条",
    publisher: "国",
    url: "https://www.moj.go.jp/JINKEN/jinken04_00110.html",
    lookedAt: "2026-02",
  },
  "law-disability": {
    title: "障害を理由とする差別の解消の推進に関する法律（平成25年法律第65号）7条",
    publisher: "国",
    lookedAt: "2026-02",
  },
  "law-lgbt": {
    title: "性的指向及びジェンダーアイデンティティの多様性に関する国民の理解の増進に関する法律（令和5年法律第68号）",
    publisher: "国",
    lookedAt: "2026-02",
  },
  "mhlw-dementia-2004": {
    title: "「痴呆」に替わる用語に関する検討会報告書（平成16年12月24日）",
    publisher: "厚生労働省",
    url: "https://www.mhlw.go.jp/shingi/2004/12/s1224-17.html",
    lookedAt: "2026-02",
  },
  "lgbtq-reporting-2": {
    title: "LGBTQ報道ガイドライン 第2版（令和4年4月）",
    publisher: "LGBT法連合会",
    lookedAt: "2026-02",
  },
  "hakodate-gender": {
    title: "男女共同参画の視点からの公的広報ガイドライン",
    publisher: "函館市",
    lookedAt: "2026-02",
  },
  "shima-rights": {
    title: "人権配慮表現ガイドライン",
    publisher: "志摩市",
    lookedAt: "2026-02",
  },
  "law-local-officials": {
    title: "地方公務員法（昭和25年法律第261号）",
    publisher: "国",
    lookedAt: "2026-02",
  },
  "law-personal-info": {
    title: "個人情報の保護に関する法律（平成15年法律第57号）",
    publisher: "国",
    lookedAt: "2026-02",
  },
  "law-election": {
    title: "公職選挙法（昭和25年法律第100号）",
    publisher: "国",
    lookedAt: "2026-02",
  },
  "law-copyright": {
    title: "著作権法（昭和45年法律第48号）",
    publisher: "国",
    lookedAt: "2026-02",
  },
  "law-ad-disclosure": {
    title: "一般消費者が事業者の表示であることを判別することが困難である表示（令和5年内閣府告示第19号）",
    publisher: "消費者庁",
    url: "https://www.caa.go.jp/",
    lookedAt: "2026-02",
  },
  "soumu-private-use-2013": {
    title: "国家公務員のソーシャルメディアの私的利用に当たっての留意点（平成25年6月28日）",
    publisher: "総務省",
    lookedAt: "2026-02",
  },
});

/** Id of a source in {@link SOURCES}. */
export type SourceId = keyof typeof SOURCES;
