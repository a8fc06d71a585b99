// The text of a sheet, by the suffix that Vite and our rollup recipe know.
declare module '*.css?inline' {
  const css: string;
  export default css;
}
