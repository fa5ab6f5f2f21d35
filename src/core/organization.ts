import * as v from "valibot";
import { didYouMean } from "../text/nearest.js";

const TIME = /^(?:[01]?\d|2[0-4]):[0-5]\d$/;
const MONTH_DAY = /^(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])$/;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

const texts = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);
const time = v.pipe(v.string(), v.regex(TIME, "時刻は「08:45」の形で書いてください。"));
const monthDay = v.pipe(v.string(), v.regex(MONTH_DAY, "月日は「12-29」の形で書いてください。"));

const workingHours = v.strictObject({
  /** Working days of the week. */
  days: v.optional(v.array(v.picklist(WEEKDAYS)), ["mon", "tue", "wed", "thu", "fri"]),
  start: v.optional(time, "08:45"),
  end: v.optional(time, "17:30"),
  /** Breaks as `[from, to]`. */
  breaks: v.optional(v.array(v.tuple([time, time])), [["12:00", "13:00"]]),
  /** Yearly closed periods besides national holidays as `[first day, last day]`. */
  closed: v.optional(v.array(v.tuple([monthDay, monthDay])), [["12-29", "01-03"]]),
});

const fields = {
  /** Full names: 芦屋市, 芦屋市役所. */
  names: texts,
  /** Short names and nicknames of the organisation. */
  aliases: texts,
  /** Handles of registered official accounts, with or without @. */
  accounts: texts,
  /** Display names of registered official accounts. */
  accountNames: texts,
  /** Official mascots. */
  mascots: texts,
  departments: texts,
  /** Published telephone numbers. */
  phones: texts,
  /** Domains of published mail addresses. */
  emailDomains: texts,
  workingHours: v.optional(workingHours, {}),
  /** Parties and candidates of the day; none by default. */
  parties: texts,
  candidates: texts,
};

/** Names of the fields of `organization`. */
export const ORGANIZATION_FIELDS: readonly string[] = Object.keys(fields);

/** The municipality's own facts, given once for all rules. Every field may be left out. */
export const organizationSchema = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset, addIssue }) => {
    const { value } = dataset;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const name of Object.keys(value)) {
      if (ORGANIZATION_FIELDS.includes(name)) continue;
      addIssue({
        message: `「${name}」という名前はありません。${didYouMean(name, ORGANIZATION_FIELDS)}`,
      });
    }
  }),
  v.strictObject(fields),
);

export type Organization = v.InferOutput<typeof organizationSchema>;
/** `organization` as a user writes it. */
export type OrganizationInput = v.InferInput<v.StrictObjectSchema<typeof fields, undefined>>;

export const NO_ORGANIZATION: Organization = v.parse(organizationSchema, {});

export const ORGANIZATION_EXPECTS = `${ORGANIZATION_FIELDS.join(", ")} を持つオブジェクト`;
