/** The part of the interface that is used; the package has no types of its own. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "truetype"; readonly preserveNameIds: readonly number[] },
  ): Promise<Buffer>;
}
