import { parsePhoneNumberFromString } from "libphonenumber-js/core";
import { JAPANESE_NUMBERING_PLAN } from "./phone-metadata.js";

/** Numbers that prove themselves: by a check digit, or by the numbering plan. All take digits as a reader wrote them. */

const digitsOf = (text: string): readonly number[] => [...text.replace(/\D/g, "")].map(Number);

const INDIVIDUAL_NUMBER_WEIGHTS = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Whether the twelve digits are an individual number (マイナンバー): the last one is the check digit of the law's ordinance. */
export const isIndividualNumber = (text: string): boolean => {
  const digits = digitsOf(text);
  if (digits.length !== 12 || new Set(digits).size === 1) return false;
  const sum = INDIVIDUAL_NUMBER_WEIGHTS.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  const rest = sum % 11;
  return digits[11] === (rest <= 1 ? 0 : 11 - rest);
};

/** Whether the digits can be a payment card: an issuer's first digits, the length, and the Luhn check. */
export const isCardNumber = (text: string): boolean => {
  const digits = digitsOf(text);
  const written = digits.join("");
  if (!/^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14}|3[47]\d{13}|6\d{15})$/.test(written)) return false;
  const sum = digits.reduceRight((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};

const SEPARATOR = "[^\\d]{1,2}";
const MOBILE_SHAPE = new RegExp(`^0[6-9]0${SEPARATOR}\\d{4}${SEPARATOR}\\d{4}$`);
const FIXED_SHAPE = new RegExp(`^\\(?0[1-9]\\d{0,3}${SEPARATOR}\\d{1,4}${SEPARATOR}\\d{4}$`);

export type TelephoneKind = "mobile" | "fixed" | "ip" | "shared";

/**
 * What kind of Japanese telephone number is written, or `undefined` where it is none. `shared`: toll-free, navigation and
 * premium numbers, which only organisations have. A number of the right shape in a range not yet assigned (0797-00-…,
 * 090-0000-…) counts by its shape, provided it is written in the usual groups.
 */
export const telephoneKind = (text: string): TelephoneKind | undefined => {
  // 080-0123-4567 without its groups would be the toll-free 0800-123-4567.
  if (MOBILE_SHAPE.test(text)) return "mobile";
  const parsed = parsePhoneNumberFromString(text.replace(/\D*\(0\)/, ""), "JP", JAPANESE_NUMBERING_PLAN);
  if (parsed === undefined || (parsed.country !== "JP" && parsed.countryCallingCode !== "81")) return undefined;
  switch (parsed.getType()) {
    case "MOBILE":
      return "mobile";
    case "FIXED_LINE":
      return "fixed";
    case "VOIP":
      return "ip";
    case undefined:
      return kindOfShape(text);
    default:
      return "shared";
  }
};

const kindOfShape = (text: string): TelephoneKind | undefined =>
  FIXED_SHAPE.test(text) && text.replace(/\D/g, "").length === 10 ? "fixed" : undefined;
