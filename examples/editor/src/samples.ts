/** Drafts to try the page with. People, places and the city are invented. */
export interface Sample {
  readonly label: string;
  readonly profile: "official" | "private";
  readonly platform: string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    label: "公式アカウントの例",
    profile: "official",
    platform: "x",
    text: "いつも汐見市公式アカウントをご覧いただき、ありがとうございます😊\nここだけの話、駅前の観光案内所が来年春に移転します。\n昨日は〇〇議員も来場し、昔の看護婦さんたちと記念撮影をしました。\n#みなと・秋まつり",
  },
  {
    label: "個人アカウントの例",
    profile: "private",
    platform: "x",
    text: "港のカフェ、最近は外人さんのお客が増えてにぎやかです☕\n汐見市の職員ですが、市の子育て施策はもっと予算を増やすべきだと思います。",
  },
  {
    label: "直すところのない例",
    profile: "official",
    platform: "x",
    text: "みなと秋まつりを10月17日（土）に汐見公園で開きます🍁\n市内のパン屋さんや農家のみなさんの屋台が並びます。\n問い合わせ: 商工観光課 電話 0797-38-2033",
  },
];
