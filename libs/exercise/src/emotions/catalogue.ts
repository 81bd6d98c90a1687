import { emotionFamilies, type EmotionFamily, type EmotionWord } from './families.js';

/** `id|English|Spanish`, family by family; the first word of each names it. Ids never change. */
const words: Record<EmotionFamily, string> = {
  glad: 'glad|Glad|Alegría,moved|Moved|Emoción,proud|Proud|Orgullo,hopeful|Hopeful|Esperanza,playful|Playful|Ganas de jugar,curious|Curious|Curiosidad,excited|Excited|Entusiasmo,amused|Amused|Diversión',
  calm: 'calm|Calm|Calma,safe|Safe|Seguridad,rested|Rested|Descanso,relieved|Relieved|Alivio,content|Content|Contento,steady|Steady|Firmeza,free|Free|Libertad',
  close:
    'close|Close|Cercanía,tender|Tender|Ternura,thankful|Thankful|Gratitud,loved|Loved|Sentir cariño,trusting|Trusting|Confianza,understood|Understood|Comprensión,caring|Caring|Cuidado',
  longing:
    'longing|Longing|Anhelo,lonely|Lonely|Soledad,left-out|Left out|Exclusión,homesick|Missing someone|Extrañar,envious|Envious|Envidia,unseen|Unseen|Sentir que nadie ve,nostalgic|Nostalgic|Nostalgia',
  sad: 'sad|Sad|Tristeza,empty|Empty|Vacío,hurt|Hurt|Dolor,disappointed|Disappointed|Decepción,grieving|Grieving|Duelo,discouraged|Discouraged|Desánimo,heavy|Heavy|Pesadez',
  afraid:
    'afraid|Afraid|Miedo,tense|Tense|Tensión,unsure|Unsure|Inseguridad,worried|Worried|Preocupación,ashamed|Ashamed|Vergüenza,guilty|Guilty|Culpa,overwhelmed|Overwhelmed|Agobio,startled|Startled|Sobresalto',
  angry:
    'angry|Angry|Enojo,frustrated|Frustrated|Frustración,resentful|Resentful|Resentimiento,irritated|Irritated|Irritación,indignant|Treated unfairly|Indignación,jealous|Jealous|Celos,impatient|Impatient|Impaciencia',
  tired:
    'tired|Tired|Cansancio,numb|Numb|Sentir poco o nada,far-away|Far away|Lejanía,bored|Bored|Aburrimiento,drained|Drained|Agotamiento,confused|Confused|Confusión,stuck|Stuck|No avanzar',
};

const read = (family: EmotionFamily): EmotionWord[] =>
  words[family].split(',').map((entry) => {
    const [id = '', en = '', es = ''] = entry.split('|');
    return { id, family, label: { en, es } };
  });

/** Every word of the feelings wheel, family by family. */
export const emotionCatalogue: readonly EmotionWord[] = /* @__PURE__ */ emotionFamilies.flatMap(read);

const byId = /* @__PURE__ */ new Map(/* @__PURE__ */ emotionCatalogue.map((word) => [word.id, word]));

/** The catalogue's word of this id; a client's own word has none. */
export const emotionWord = (id: string): EmotionWord | undefined => byId.get(id);

/** The words of one family, its name first. */
export const wordsOf = (family: EmotionFamily): EmotionWord[] =>
  emotionCatalogue.filter((word) => word.family === family);
