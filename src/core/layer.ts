import type { ArticleId, Profile } from "../guideline.js";

/** What a preset gives its rules below the user's own options. */
export interface Layer {
  /** For posts whose facts name no profile. */
  readonly profile?: Profile;
  /** Options; a user's own option of the same name replaces one, `organization` field by field. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** How a guideline of one's own names the items: `{ "5(5)": "○○市指針 第7条" }`. */
  readonly articleNames?: Readonly<Partial<Record<ArticleId, string>>>;
  /** Who is meant where a message says 所属長 or 広報所管課長. */
  readonly contacts?: Readonly<Partial<Record<ContactName, string>>>;
}

/** Contacts as the guideline names them. */
export const CONTACTS = { manager: "所属長", publicRelations: "広報所管課長" } as const;
export type ContactName = keyof typeof CONTACTS;

/** `upper` on top of `lower`: the upper layer wins, field by field in `organization`, articles and contacts. */
export const mergeLayers = (lower: Layer, upper: Layer): Layer => ({
  ...lower,
  ...upper,
  options: mergeOptions(lower.options, upper.options),
  articleNames: { ...lower.articleNames, ...upper.articleNames },
  contacts: { ...lower.contacts, ...upper.contacts },
});

/** Options of a layer with those above it. */
export const mergeOptions = (lower: unknown, upper: unknown): Readonly<Record<string, unknown>> => {
  const [below, above] = [asRecord(lower), asRecord(upper)];
  const organization = { ...asRecord(below.organization), ...asRecord(above.organization) };
  const isGiven = "organization" in below || "organization" in above;
  // What is no object is left to the check of options, which says so.
  const isMergeable = !("organization" in above) || isRecord(above.organization);
  return { ...below, ...above, ...(isGiven && isMergeable ? { organization } : {}) };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** `message` with the contacts of one's own organisation. */
export const nameContacts = (message: string, contacts: Layer["contacts"] = {}): string =>
  message.replace(
    /所属長|広報所管課長/g,
    (title) => contacts[title === CONTACTS.manager ? "manager" : "publicRelations"] ?? title,
  );
