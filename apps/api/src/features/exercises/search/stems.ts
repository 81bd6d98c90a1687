/** Endings taken off a word, the longest first; what is left has at least three letters. */
const ENGLISH = ['ization', 'ations', 'ation', 'nesses', 'ness', 'ists', 'isms', 'ist', 'ism', 'ments', 'ment', 'fully', 'ings', 'ing', 'ions', 'ion', 'ies', 'ied', 'ful', 'ers', 'ed', 'er', 'es', 'ly', 'al', 's', 'e', 'y'];
const SPANISH = [
  'amientos', 'imientos', 'amiento', 'imiento', 'aciones', 'iciones', 'uciones', 'iones', 'acion', 'icion', 'ucion', 'ion', 'mente', 'idades', 'idad', 'anzas', 'anza', 'encias', 'encia', 'istas', 'ismo', 'ista',
  'aban', 'aba', 'ando', 'iendo', 'arme', 'erme', 'irme', 'arse', 'erse', 'irse', 'arle', 'erle', 'irle', 'arlo', 'erlo', 'irlo', 'ados', 'adas', 'idos', 'idas', 'ado', 'ada', 'ido', 'ida',
  'amos', 'emos', 'imos', 'ar', 'er', 'ir', 'an', 'en', 'os', 'as', 'es', 'o', 'a', 'e', 's',
];

const FEWEST = 3;

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= FEWEST);
  return ending ? word.slice(0, -ending.length) : word;
}

/** A doubled last letter counts as one: "planned" and "plan". */
const single = (stem: string): string => (stem.length > FEWEST && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem);

/**
 * What words of one family share, once as an English and once as a Spanish word; nobody says in which language a search
 * is. Light on purpose: it takes off endings ("enojada", "enojado", "enojo") and knows no irregular forms.
 */
export const stemsOf = (word: string): readonly [string, string] => [`en:${single(without(word, ENGLISH))}`, `es:${without(word, SPANISH)}`];
