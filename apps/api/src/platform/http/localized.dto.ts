/** One text in every language. */
export class LocalizedDto {
  en: string;
  es: string;
}
