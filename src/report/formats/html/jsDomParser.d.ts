declare module '@mozilla/readability/JSDOMParser.js' {
  /** The DOM of a few hundred lines that Readability brings for workers. */
  // biome-ignore lint/style/noDefaultExport: that is how the library exports it
  export default class JSDOMParser {
    parse(
      page: string,
      url: string,
    ): ConstructorParameters<typeof import('@mozilla/readability').Readability>[0];
  }
}
