/** Lower case and without accents, so that "atencion" finds "atención" and "angel" finds "Ángel". */
export const searchable = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
