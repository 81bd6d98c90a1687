export type { Shelf, Texts } from './catalogues';
export { firstLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';
export { changeLanguage, currentLanguage, openTexts, useLanguage, useText, type Translate, type Values } from './texts';
