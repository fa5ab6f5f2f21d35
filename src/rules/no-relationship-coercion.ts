import { type Composition, composedIn } from "../context/composed.js";
import { enclosingQuote, isAwareness, isQuoted } from "../context/keep.js";
import { apart, sentencesAround } from "../context/nearby.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { AT_WORK_WITH, COLLEAGUES_TIE, COUNTS_AT_WORK, NOT_DONE_YET } from "../lexicons/partners.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import { matchesIn } from "../text/search.js";

/** People over whom the writer has a hold at work. */
const SUBORDINATE =
  /(?:入った|入ってきた|来た|新しい|新任の|若い|今年の|うちの)[^。、\n]{0,4}?(?:保育士|看護師|調理員|先生|司書|指導員|支援員|主事|技師|保健師|栄養士|臨職|職員|アルバイト)(?:さん)?(?:たち|ら|の皆|の?[0-9二三四五六七八九]人|、|へ|は)|同じ(?:班|課|係|部署|チーム|職場)の(?:若い|[0-9二三四五六]人|みんな|皆|子|人|後輩|仲間)|(?:この|うちの)(?:園|館|所|室|窓口|分署|隊)の(?:みんな|皆|若い|人|子|職員|先生)|同じ(?:課|係|班|部署|職場|フロア)(?:で|なのに|やのに|のよしみ|の仲間なら|に(?:いる|おる)(?:ん|の|以上|なら)|なら)|(?:上司|課長|係長|部長|先輩|指導役)として|部下|後輩|新人|新採|若手|同僚|同期|(?:係|課|班|室|部|局|チーム|職場|支所|分館|詰所|営業所|教室|研究室)(?:の|内の|全)?(?:みんな|みな(?:さま|さん)?|皆(?:さま|さん|様)?|全員|人(?:たち)?は?|メンバー|面々|子(?:たち|ら)?|職員|仲間|諸君|若い(?:衆|もん|子))|(?:うち|わが|我が)の?(?:課|係|班|室|部)|課員|係員|班員|部員|課内|係内|職員(?:の皆|諸君|全員|のみな)|諸君|臨時(?:職員|さん)|会計年度|(?:アル)?バイト(?:さん|くん|の子)|パートさん|実習生|インターン|研修生|教え子|委託(?:先|業者)|(?:出入りの|受託|下請け?|取引先の?|指定管理(?:者)?の?|工事の)業者|業者さん|事業者(?:さん)?|(?:うち|わが)の?チーム|教育係|指導(?:係|担当)|弟子|部活の|生徒(?:たち|の皆)|(?:入った|入ってきた|来た|来られた|配属され?た|配属の|加わった|異動してきた|机を並べる|採用の)(?:ばかりの?)?(?:[\d一二三四五六七八九十]+|何)(?:人|名)|(?:非常勤|嘱託|派遣|再任用)(?:さん|の(?:方|人|皆|先生|講師|職員))|(?:[総人税福市財建水][一-龠]{1,3})の(?:女の|男の)?子(?:たち|ら)|(?:若い|下の)(?:衆|もん|者|人(?=たち|の)|の(?=[、。は]))|委託の(?:皆|方|人|み)|(?:新人|後輩)(?:くん|君|ちゃん|さん)|[一-龠]{1,4}(?:くん|君|ちゃん)(?=[、。!へ]|は|も)/u;

/** What one does for somebody on social media. */
const REACTION =
  /フォロワー(?:が|は|の)|(?:アカウント|アカ|ページ|チャンネル|ブログ)(?:に|へ|を|ば)[^。、\n]{0,4}?(?:登録|見|覗|のぞ)|(?:LINE|ライン|連絡先|アカ(?:ウント)?)(?:の)?交換|友(?:達|だち)(?:申請|リクエスト|追加|承認|登録)|(?:フォロー|申請|リクエスト)(?:の)?承認|申請|フォロー(?!アップ|ウィンド)|フォロバ|いいね|イイネ|ハート|スキ(?:を|し)|拍手|(?<!パブリック)コメント|返信|返事|リプ|既読|未読|シェア|拡散|リポスト|リツイート|登録して(?:くれ|い)|チャンネル登録|足あと|足跡|閲覧|反応|鍵(?:を|が)?(?:かけ|つけ)(?:て(?:い)?る|とる|よる)(?:部下|後輩|新人|若手|同僚|子|人|やつ|奴|者)|ブロック|ミュート|見えなく|アカウント(?:を)?教え|グループ(?:LINE|ライン|チャット)?(?:を|から)?(?:抜け|退会し)た(?:やつ|奴|人|子|者|の(?:は|が))|グループ(?:に|へ)(?:入|参加|招待)|高評価|(?:わたし|私|俺|おれ|僕|うち|ここ|[課部係局所館園]長|上司|ワシ|わし|おい|おら)の(?:YouTube|Instagram|Facebook|ユーチューブ)?[^。、\n]{0,6}?(?:投稿|書き込み|ブログ|日記|ストーリー|動画|写真|配信|つぶやき|チャンネル|ページ|アカウント|インスタ|記事)|(?:投稿|ブログ|日記|配信|動画)(?:を|に|も)?(?:読|見|来)|インスタ|スタンプ|読者登録|感想|つながって(?:い(?:たい|ない|なかっ)|くれ|ほし|もら)|つながれて|(?:弁当|趣味|裏|サブ|料理|ペット)(?:アカ|垢)/u;

/** The reaction is ordered, counted or missed. */
const ORDERED =
  /(?:申請|承認|フォロー|フォロバ|いいね|ハート|コメント|返信|返事|リプ|既読|シェア|拡散|リポスト|登録|追加|参加|反応|足あと|一言|スタンプ|拍手|感想|交換|見|読ん)[^。\n]{0,14}?(?:して(?:い)?ない(?:の(?:は|って|が)|人|子|者|やつ|方)|するの(?:が|は)[^。\n]{0,8}(?:課題|宿題|仕事|務め|条件|約束|礼儀|ルール|決まり)(?!で(?:は|も)?な|じゃな|や(?:ない|なく))|のな(?:い|か)(?:者|人|方|子|やつ|もん)|見とら(?:ん|へん)|しとら(?:ん|へん)|して(?:い)?(?:へん|ん(?=[なよね])|まへん)|届いて(?:い)?(?:な|ま|へん)|届いとら|くれて(?:い)?(?:な|へん|ま)|くれ(?:へん|ん(?=[。、!?のな]))|(?:返|押|入れ|見|つけ)(?:す|る)(?:こと|のが)|(?:つけ|入れ|残し|送っ)(?:とい|とけ|てお)|な(?=[。!]|$)|くださいませ|して(?:いただい|くださっ)た(?:方|人)から|し(?:ろ|なさい|て(?:ください|下さい|よ|な|ね|や|[!。]|$|おいて|おく(?:こと|ように)|もらわ|もらい|くれんと|くれない(?:の|と|人|か)|ない(?:人|の|子|やつ|奴|よう))|とき|とけ|とい(?:て|てや)|ましょう|ような|ない(?:の(?:は|って)|んだ|やつ|奴|人|子|と))|せえ|せんと|せん(?:のは|やつ|奴|子|人)|(?:せんかった|しなかった|くれなかった|くれんかった|つけんかった|つけなかった)(?:人|子|やつ|奴|者|方|の(?:は|が))|(?:が|は|も)?まだ|(?:が|は|も)?(?:必須|必ず|かならず|義務|当然|当たり前|ノルマ|絶対|マスト|決まり|ルール|宿題|仕事のうち|業務|命令|厳守)|(?:を)?(?:お願い(?:し|いたし)?|よろしく|待って(?:い)?(?:る|ます)|期待し|早く|急い|忘れ|つけろ|押(?:しなさい|せ|そう|すこと|してな|しとけ|しておい)|返(?:さん|さない|せ|して)|くれ(?!た|て(?:ありが|うれ))|残す|入れる(?:こと)?|がない|が(?:遅|少な|ゼロ|無い|こな|来な)|ゼロ|を?返さ))/u;

/** What happens to those who do not, or a watch kept over them. */
const PRESSURE =
  /断る(?:と(?:い|言)う|なんて|って)?(?:選択(?:肢)?|のは|こと|つもり|理由)[^。\n]{0,4}(?:な[いかし]|ありえ|おかし|あら)|断れ(?:な|る(?:と|わけ))|(?:ちゃんと|全部|しっかり|いつも)?見て(?:る|い?ます|い?るから|んで|んぞ)(?=[。!かね😊👀]|よ(?!って|と|、と)|で(?:[。!😊]|$)|$)|見とる(?:で|ぞ|よ|けん|から)(?!って)|当日中(?!に)|(?:次|来年度?|今度)の(?:更新|契約|任用|配置)[^。\n]{0,4}(?:こと|話|件|時期)|決まり(?:です|や|だ|。)|暗黙の|務めです|聞こえて(?:い)?ますか|頼むで|顔(?:も|は|が)[^。\n]{0,10}浮か|内示|釣り合|割に合|おごっ(?:た|てやっ)|最近(?:見かけ|見ない|見ん)|どこ(?:に|へ)行った|有[休給][^。\n]{0,6}(?:通ら|取れ|許さ|判)|文句(?:は|を)?言(?:わ|う)|(?:[課部係局班]長|先輩)より(?=[。愛]|$)|(?:教え|回し|手伝|助け|頼む)[^。\n]{0,8}気(?:を|が|も)?(?:なく|失せ|せん|しな|起き)|(?:お?茶|掃除|鍵|昼|電話)当番|判子|ハンコ|名前(?:は|が)[^。\n]{0,3}(?:割れ|わか|分か)|説明して(?:もら|くれ)|顔を合わせづら|回収(?:し|に)|流儀|習わし|しきたり|掟|(?:返す|押す|つける|残す|いいね|フォロー|反応(?:する)?|コメント(?:する)?)[^。\n]{0,14}?(?:作法|不文律|暗黙の(?:了解|ルール|決まり)|通過儀礼)|承認(?:せえ|しろ|しなさい|せんかい)|席順|立場(?:として|上)(?:も)?[^。\n]{0,6}困|それはない(?:よね|やろ|で(?:しょ)?)|どう思われ|心当たり(?:が)?(?:ある|あり)(?:や|よ|で|ま)|困るのは|(?:情報|仕事|話|連絡)(?:が|は|も)[^。\n]{0,4}回ら|[い居]づらく|肩身|後悔|神経し|不思議で|契約は[^。\n]{0,10}(?:来年|続|あり)|最後に(?:聞|回)|ハブ(?:く|き|る|な(?=[。!]|$)|られ|に[すし]|や)|仲間(?:外|はず)れ|点数に(?:入れ|加え|足)|(?:当番表?|シフト|評価|査定|人事|席替え|異動)[^。\n]{0,6}(?:お?楽しみに|覚悟|見もの)|見届け|コンプリート|抜けた(?:もん|者|人|やつ)|(?:評価|査定|面談)の(?:とき|時|際|参考)[^。\n]{0,8}(?:見て|見る|にし)|(?:連絡|日程|案内|予定)(?:は|も|を)[^。\n]{0,14}(?:だけ|のみ|しか)[^。\n]{0,3}(?:回|流|伝|知ら|出)|呼ばれない|日程の|(?:当番|書庫|道具出し|土日|夜勤|雑用|応援|出張|残業)(?:表)?(?:が|の|で|に|を)[^。\n]{0,10}?(?:増え|続|回|決め|人選|悩|ひとり|一人)|道具出し係|(?:座席|席順)[^。\n]{0,8}決め|任用|試用期間|報告書は[^。\n]{0,6}(?:私|俺|わし|僕|こっち)|(?:面談|評価(?:シート|書)?|推薦状?|下書き|査定)[^。\n]{0,8}(?:書くの|つけるの|決めるの|出すの)|(?:希望|休み)[^。\n]{0,8}(?:優先|後回し)|必修|どういう(?:了見|つもり|こと)|手帳[^。\n]{0,4}(?:つけ|書)|(?:誰|だれ)(?:も|ひとり|一人)[^。\n]{0,10}(?:し(?:とら|てい?な|てへん)|来て?(?:くれ)?(?:な|へん)|くれ(?:な|へん|ん))|数え(?:て(?:い)?(?:る|ま)|とる|ておき)|忘れて(?:い)?(?:ない|ません|へん|とらん)から|一発芸|儀式|断った(?:子|人|やつ)|人数より|それまでに|済ませ|話題にし|打ち合わせで|審査|お茶くみ|答えられ|理由を聞|手をあげ|手を挙げ|仕組みに|連絡(?:は|が)(?:いか|行か|回ら|届か)|つながれていない|スマホを(?:出し|見せ|借り)|その場で[^。\n]{0,6}押|顔(?:は|が)[^。\n]{0,4}浮か|そういうところに(?:出|表れ)|代わって(?:や|あげ)|[三四五3-9]行以上|査定|(?:人事|勤務)?評価|評定|人事|異動(?:先|させ|の時期|希望)|昇(?:任|格|進)|賞与|ボーナス|シフト|契約(?:更新|の更新)?|更新の時期|次(?:回|年度|の)の?(?:発注|契約|仕事|入札|採用)|発注|単位|成績|推薦|仕事(?:も|を|は)[^。\n]{0,6}(?:増や|返さ|回さ|振ら|振る|教え(?:ない|ん|てや)|頼ま|手伝わ)|無視(?:し(?:た|て)|なら|は)|覚え(?:て(?:お|い)|とけ|とく)|外(?:す|します|れてもら)|別々|口(?:を)?(?:きか|利か)|会費|割り?引|おごり(?:ませ|なし)|呼ばない|誘わ(?:ない|ん)|席(?:は|が|も)(?:ない|ありません)|(?:表|名簿|一覧|リスト|グラフ|シール)(?:を|に)?[^。\n]{0,8}(?:貼|張り|作|つけ|付け|書|載せ|回|記録)|名前(?:を|が|は)?[^。\n]{0,6}(?:読み上げ|貼|控え|書き出|出し|呼)|朝礼|終礼|(?:会議|ミーティング|面談|飲み会)(?:で|の席で|のとき)[^。\n]{0,10}(?:聞|発表|確認|話|説明|理由)|ひとりずつ|一人ずつ|チェックして(?:い?る|い?ます|おき)|確認して(?:い?る|い?ます|おき)|全部(?:見|わか|把握)|(?:誰|だれ)が(?:して|押し|見|登録|返し|読ん)[^。\n]{0,10}(?:か|わか|把握|見え|分か)|(?:わか|分か)って(?:い?る|い?ます)(?:よ|から|ね)|残る(?:は)?[^。\n]{0,4}(?:あと)?[0-9一二三四五](?:人|名|マス)|あと[0-9一二三四五](?:人|名|マス)|[0-9一二三四五六]+(?:人|名)(?:の方)?(?:が|だけ|は)?(?:まだ|お済み|残|足り|返事)|(?:[0-9]+|数)(?:分|秒|時間)以内|(?:今日|本日|今週|今月|明日|金曜|月曜|週末|来週|年内|昼|夜|朝|退勤|定時)(?:中|じゅう|いっぱい|まで)(?:に)?|まだ[^。\n]{0,14}(?:いる|お済み|人|方|の(?:は|か)|よね|[?])|済んでいない|お済みでない|礼儀|常識(?!的な内容)|マナー(?:だ|です|じゃ)|社会人(?:なら|として)|あいさつ(?:みたい|がわり|代わり|と同じ)|誠意|忠誠|恩(?:は|を|も|義)|(?:誰|だれ)のおかげ|世話(?:に|を)(?:なっ|し|焼い)|面倒(?:を)?(?:見て(?:や|あげ|い|き)|みて(?:や|あげ))|泣(?:く|いちゃ|きます)|寂しい(?:な|ぞ|なあ)|さみしい|悲しい(?:な|ぞ|なあ)|傷つ(?:く|いた|きます)|冷たい(?:な|ね|なあ)|怒(?:る|り(?:ます|たく)|るよ)|主義|考えがあ|どうなる(?:か|と)|響(?:く|き|い)|差が(?:つ|出)|印象(?:が|は)(?:悪|変|違|良|よ)|やる気(?:が|の|を)(?:ない|無い|見|感じ)|協調性/u;

/** Those whose business with the city, place or post depends on its good will. */
const DEPENDENT =
  /業者|(?<!保育)事業者|企業|会社(?:様|さま|さん|の皆)|各社|取引(?:先|を)|納入|納め[てる]|受注|受託|委託先|下請|指定管理|工務店|屋さん|出店(?:者|の皆)|テナント|生産者|農家|団体|サークル|自治会|町内会|クラブ|保護者|ご家庭|入居者|受給|補助金を|(?:職員|課員|係員|社員|各課|各係)(?:各位|の皆|一同|全員|様|は)?|各?所属|部下|店(?:様|さま|さん|の皆)|ご利用の/u;
/** Being tied to the account. */
const TIE =
  /フォロー(?!アップ|ウィンド)|フォロワー|つなが(?:って|り)|友だち追加|いいね|シェア|リポスト|拡散|コメント(?=を|に|も|の|が)|(?:アカウント|ページ|公式|LINE|チャンネル|サイト)(?:へ|の|を|に)?の?ご?登録/u;
/** What they hope for. */
const STAKE =
  /見積|入札|指名|監査|許認可|認可|紹介|配分|選考|入所|依頼先|優先予約|来期|部長会|朝礼|会議で|うち(?:の課)?は[^。]{0,6}覚え|発注|契約|取引|採択|審査|選定|更新|継続|評価|評定|査定|抽選|区画|補助(?:金)?|(?:仕事|工事)(?:を|の)[^。\n]{0,6}(?:お願い|回|任)|(?:先|業者|会社|お店|店|団体)を(?:選|決め)|付き合い/u;
/** The hint that the one hangs on the other. */
const LEVER =
  /参考に|(?:を|から)先に(?:いた|し|ご)|考え直|見直さ|大切に(?:し|いた)|優遇|重視|強く|おすすめ|お勧め|不利|にく[くう]|読み上げ|公表し|よう覚え|反映|考慮|勘案|加味|条件|優先|後回し|心に留|思い出し|覚えて|表れ|現れ|関わって|左右|お考え(?:くだ|に)|よう考え|考えて(?:や|くだ)|(?:で|を)決め(?:よ|る|ま|た|ち)|理由を|必ず|かならず|すること(?=[。!]|$)|のぞ(?:き|く|いて)|確認(?:いたし|させ|し)|一覧に|名簿|有無|状況を|(?:が|は|も)?まだの?|お済み|済ませ|済んで|未登録|少な|いただいてい(?:な|ま)|くれて(?:ます|ない|はる)|見える形|声(?:を)?(?:か|掛)け|響|影響/u;
/** The one does not hang on the other. */
const NO_LEVER =
  /(?:関わ|関係|影響)[^。\n]{0,14}?(?:せん|な[いく]|へん|ん(?=[。!]))|有無(?:に(?:かか|関)わら|を問|は問)|求め(?:る|ること)[^。\n]{0,4}(?:せん|ない)|よろしければ|よければ|お好み|ご都合|偽(?:の|メール|アカ)|かた(?:る|った)|ハラスメント|強要|任意|代わりに|もれなく|プレゼント|フォトコン/u;

/** Nobody is pressed. */
const RELIEF =
  /しなくて(?:も)?(?:いい|大丈夫|よい|結構|OK|構)|せんで(?:も)?(?:ええ|いい|よか)|しないで(?:いい|大丈夫|ください|ね)|不要|(?:ご)?無理(?:に(?!とは)|は|し|の|な)|つながらなくて|つながらないのも|断(?:ること|る)(?:に)?して|よかったら|よければ|良かったら|気が(?:向い|むい)|気にし(?:ないで|なくて|んといて)|任意|自由(?:に|です|参加)|ご自由|お気軽|強要|強制(?:は|し|では)|ハラスメント|パワハラ|断(?:っ|り|る)(?:て|方|ました|たい|の)|うれしかった|嬉しかった|頼もし|ありがとう|ありがと|感謝|送らなくて|遠慮(?:なく|し(?!て(?:い)?る|とる))|プライベート(?:は|に)(?:別|踏み込)|距離|悪く思わ|つながらない(?:主義|こと|方針)|お許し/u;
/** An office's own ways of answering and applying. */
const OFFICE_CHANNEL = /メール|書面|様式|内線|窓口|フォーム|庁内|システム|決裁|書類|申請書|出欠|アンケート/u;

/** A colleague, a tie to an account, somebody who has not done it, and what counts at work. */
const AT_A_COST: Composition = {
  core: COLLEAGUES_TIE,
  beside: [AT_WORK_WITH, COUNTS_AT_WORK],
  withal: [NOT_DONE_YET],
  reach: 2,
  unless: RELIEF,
};

/** Told of others, or of what happened to the writer. */
const TOLD =
  /(?:され|させられ|言われ|求められ|迫られ|来て困|断り|相談)(?:た|て|る|まし)|研修|講座|啓発|ガイドライン|事例/u;

export const noRelationshipCoercion = defineRule({
  meta: {
    id: "no-relationship-coercion",
    articles: { private: ["9(6)"] },
    tier: "error",
    checksUnknownProfile: false,
    summary: "部下や同僚、取引先などに、友達申請・フォロー・いいね・コメントなどを迫る書き方",
    rationale: "職場の関係を理由に、つながりや反応を求めることは強要と受け取られます",
    examples: {
      bad: [
        { text: "係のみんな、⟦私の投稿⟧には今日中にいいねを押してね", post: { profile: "private" } },
        { text: "⟦フォロー⟧を返さない後輩には、仕事も教えない主義です", post: { profile: "private" } },
        {
          text: "受注業者の皆さま、私の⟦フォロー⟧がまだの会社は、次の見積りの参考にいたします",
          post: { profile: "private" },
        },
      ],
      good: [
        { text: "後輩へ。私の投稿にいちいち反応しなくていいからね", post: { profile: "private" } },
        { text: "同僚と友達になれてうれしい😊", post: { profile: "private" } },
        { text: "コメントお待ちしています", post: { profile: "private" } },
        { text: "事業者の皆さまへ。フォローの有無が契約に関わることはありません", post: { profile: "private" } },
      ],
    },
  },
  check(document, { options: { audit } }): Iterable<Finding> {
    const found = [...pressedColleagues(document, audit)];
    if (found.length > 0) return found;
    const at = composedIn(document, AT_A_COST).find((tie) => audit || !isTold(document, tie));
    return at !== undefined ? [{ at, ...PRESSED }] : pressedDependents(document, audit);
  },
});

function* pressedColleagues(document: DocumentView, audit: boolean): Iterable<Finding> {
  const { text } = document;
  if (!REACTION.test(text) || !(ORDERED.test(text) || PRESSURE.test(text))) return;
  if (!audit && (document.has(NO_LEVER) || (TOLD.test(text) && isAwareness(document)))) return;
  let done = 0;
  for (const sentence of document.sentences) {
    const reaction = document.matches(REACTION, sentence).find((at) => audit || !isQuotedSpeech(document, at));
    if (reaction === undefined || sentence.start < done) continue;
    const surroundings = around(document, sentence);
    if (!audit && /^(?:申請|返信|返事|登録|承認)/u.test(reaction.text) && OFFICE_CHANNEL.test(sentence.text)) continue;
    if (!isPressed(sentence.text, surroundings) || (!audit && RELIEF.test(onward(document, sentence)))) continue;
    done = surroundingsEnd(document, sentence);
    yield { at: reaction, ...PRESSED };
  }
}

const PRESSED = {
  problem: "を、職場の関係のある人に迫る書き方です",
  advice: "相手が断っても困らない書き方にするか、職場の人に求める文を削ってください",
};

/** Somebody's else words, or what was told of others. */
const isTold = (document: DocumentView, at: Match): boolean =>
  isQuotedSpeech(document, at) || document.has(NO_LEVER) || TOLD.test(around(document, document.sentenceAt(at)));

/** Suppliers and applicants: they are pressed where they have something to lose, and are told so. */
function* pressedDependents(document: DocumentView, audit: boolean): Iterable<Finding> {
  if (!document.has(DEPENDENT) || !document.has(STAKE) || (!audit && document.has(NO_LEVER))) return;
  const at = document.matches(TIE).find((tie) => {
    if (!audit && isQuoted(document, tie) && !/^(?:いいね|フォロー)$/u.test(tie.text)) return false;
    const surroundings = around(document, document.sentenceAt(tie));
    return STAKE.test(surroundings) && LEVER.test(surroundings) && DEPENDENT.test(surroundings);
  });
  if (at === undefined) return;
  yield {
    at,
    problem: "を、市との取引や利用、仕事に関わる人に迫る書き方です",
    advice: "つながりの有無が取引や評価に影響しないと分かるように書き直すか、求める文を削ってください",
  };
}

/** Sentences before and after that belong to the same appeal. */
const REACH = 2;

/** A post's title names the addressees for all of it. */
const around = (document: DocumentView, sentence: Sentence): string =>
  [...document.blocks.filter(({ kind }) => kind === "title"), ...sentencesAround(document, sentence, REACH)]
    .map(({ text }) => text)
    .join("\n");

/** The sentence and what follows it: what came before takes nothing back. */
const onward = (document: DocumentView, sentence: Sentence): string =>
  apart(sentencesAround(document, sentence, 0, REACH));

const surroundingsEnd = ({ sentences }: DocumentView, { index, end }: Sentence): number =>
  sentences[index + REACH]?.end ?? sentences.at(-1)?.end ?? end;

/**
 * Somebody from work is near, and the reaction is ordered or comes with pressure. Pressure of two kinds (a list on the wall
 * and places left on it) speaks for itself.
 */
const isPressed = (sentence: string, surroundings: string): boolean => {
  const pressures = matchesIn(surroundings, PRESSURE);
  if (AT_PLAY.test(surroundings) && !AT_WORK.test(surroundings)) return false;
  if (ADDRESSED.test(surroundings) && PERSONAL.test(sentence) && LACKING.test(sentence)) return true;
  if (SUBORDINATE.test(surroundings)) return ORDERED.test(sentence) || pressures.length > 0;
  return (
    PERSONAL.test(sentence) &&
    ((pressures.length >= 2 && AT_WORK.test(surroundings)) ||
      ((ORDERED.test(sentence) || PASSED_OVER.test(sentence)) && POWER.test(surroundings)))
  );
};

/** A tie to somebody's own account, not a word that documents use too (申請, ブロック, コメント). */
const PERSONAL =
  /グループ(?:LINE|ライン|チャット)|友(?:達|だち)|フォロー|フォロバ|いいね|ハート|拍手|アカ(?:ウント)?[にのを]|既読|返信|返事|リプ|コメント欄|登録|ストーリー|配信|チャンネル|インスタ|スタンプ|一言|ひとこと|足(?:あと|跡)|(?:私|わたし|俺|おれ|僕|うち|わし|ワシ|ここ|上司|[課部係局所園館]長)の[^。、\n]{0,6}?(?:投稿|書き込み|ブログ|日記|動画|写真|ページ|アカウント|記事|つぶやき|母)/u;
const AT_WORK =
  /[課係部班室](?:の)?会議|席順|同じ部署|(?:うち|この)の班|工事|内示|休憩室|事務室|職場|更衣室|書庫|朝礼|[課係]の(?:飲み|忘年|新年|連絡)|忘年会|歓迎会|課長|係長|上司|仕事|査定|評価|人事|シフト|当番|残業|面談|発注|契約|任用/u;
/** Those at work, spoken to. */
const ADDRESSED =
  /(?:部下|後輩|新人|若手|同僚|同期|職員|係員|課員|班員|バイト|パート|非常勤|委託|[課係班室所])(?:の)?(?:たち|ちゃん|くん|君|さん)?(?:の)?(?:諸君|各位|皆(?:さん|様|さま)?|みんな|みなさん|全員|連中|面々|方々)?(?:へ(?=[。、!\s])|諸君|各位|、(?:お前|おまえ|君))|お前ら|おまえら|君たち|きみたち|あんたら/u;
const LACKING =
  /スルー(?:し|する|ばっか)|素通り|無視(?:し|する|ばっか)|まだ(?!まだ)|(?:な|せ|へ|ら|て|と|け|こ|し)ん(?=[ぞなのとねやで?。、]|けど)|てい?ない(?=[。?!のねよ人]|け)|ゼロ|一つも|ひとつも|ひとりも|一人も|誰も|少な|遅(?:い|か)/u;
/** A team of another kind. */
const AT_PLAY =
  /草野球|少年(?:野球|サッカー|団)|ソフトボール|バレーボール|フットサル|町内会|自治会|PTA|子ども会|同窓会|審判|合唱|吹奏楽|バンド|部活/u;
/** 私の投稿をスルーする主査さん */
const PASSED_OVER =
  /(?:投稿|写真|動画|申請|コメント|日記|リプ)(?:を|に|ば)?[^。、\n]{0,4}?(?:スルー|素通り|無視|既読スルー)(?:し(?:て|た|と|続)|する|ばっか)/u;
/** What somebody with power at work decides. */
const POWER =
  /[課係部班室]の?会議|席順|有[休給]|[課部係局班]長より|評価(?!額)|査定|人事|当番表|シフト|異動|任用|契約(?:の)?更新|試用期間|面談|昇(?:任|格)|手帳/u;

/** 「いいね」, 「既読」: marks around a button's name. */
const isButton = (document: DocumentView, at: Match): boolean => {
  const quote = enclosingQuote(document, at);
  return quote !== undefined && quote.end - quote.start <= at.text.length + 2;
};

/** A longer quotation is somebody's words. */
const isQuotedSpeech = (document: DocumentView, at: Match): boolean =>
  isQuoted(document, at) &&
  !/^(?:いいね|イイネ|友達|友だち|フォロー)$/u.test(at.text) &&
  !isButton(document, at) &&
  !/評価|査定|成績|欄|表/u.test(document.sentenceAt(at).text);
