/** Stands for a package that the page does not use. */
export default undefined;
