import { fits } from './fits';

describe('finding a page by its words', () => {
  it('takes the beginnings of words, in any order', () => {
    expect(fits('Outgoing mail', 'mail')).toBe(true);
    expect(fits('Outgoing mail', 'ma out')).toBe(true);
    expect(fits('Outgoing mail', 'ail')).toBe(false);
    expect(fits('Outgoing mail', 'mail x')).toBe(false);
  });

  it('asks for neither accents nor capitals', () => {
    expect(fits('Supervisión', 'SUPERVISION')).toBe(true);
    expect(fits('Consulta, auditoría', 'auditoria')).toBe(true);
  });

  it('shows everything while nothing is typed', () => {
    expect(fits('Today', '  ')).toBe(true);
  });
});
