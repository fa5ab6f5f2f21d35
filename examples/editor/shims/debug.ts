/** Stands for `debug`: logs nothing. */
export default () => () => undefined;
