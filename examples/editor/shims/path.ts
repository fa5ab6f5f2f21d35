/** The part of Node's `path` that textlint's kernel uses. */
export const extname = (file: string): string => /[^/]\.[^./]*$/.exec(file)?.[0].slice(1) ?? "";
export const isAbsolute = (file: string): boolean => file.startsWith("/");
export default { extname, isAbsolute };
