import { library } from './index.js';

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/** The exercises a therapist finds: every word of the search stands somewhere in title, purpose, needs or tags. */
const found = (search: string): string[] =>
  library
    .filter(({ definition: { title, purpose, needs, tags } }) => {
      const text = plain(
        [title.en, title.es, purpose.en, purpose.es, ...(needs?.en ?? []), ...(needs?.es ?? []), ...tags].join('\n'),
      );
      return plain(search).split(' ').every((word) => text.includes(word));
    })
    .map(({ slug }) => slug);

describe('what a therapist types between two sessions', () => {
  it.each([
    ['cannot say no', 'no puedo decir que no', 'asking-for-an-evening-alone'],
    ['lonely', 'soledad', 'trust-in-small-moments'],
    ['always angry with myself', 'siempre enojada conmigo', 'what-feelings-are-for'],
    ['do not trust anyone', 'no confío en nadie', 'trust-in-small-steps'],
    ['feel nothing', 'no siento nada', 'what-feelings-are-for'],
    ['cannot ask for help', 'no puedo pedir ayuda', 'trust-in-small-steps'],
    ['rely on myself', 'contar conmigo', 'promises-to-myself'],
    ['people let me down', 'la gente me falla', 'both-sides-of-a-belief'],
    ['feelings burden', 'siento carga', 'what-i-learned-about-feelings'],
    ['red flags', 'señales alerta', 'reading-the-signs'],
    ['take a compliment', 'recibir elogio', 'when-kindness-feels-strange'],
    ['forgive', 'perdonar', 'common-questions-about-trust'],
    ['emotional neglect', 'negligencia emocional', 'how-trust-is-learned'],
  ])('"%s" and "%s" both find something, among it what fits', (en, es, slug) => {
    expect(found(es)).not.toEqual([]);
    expect(found(en)).toContain(slug);
  });

  const more = ['alone on Sundays', "can't ask for help", 'sola los domingos', 'siempre enojado conmigo'];
  it.each(more)('"%s" finds something', (search) => expect(found(search)).not.toEqual([]));
});
