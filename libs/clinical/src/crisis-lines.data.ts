import type { CountryHelp, CrisisLine } from './crisis-line.js';

/** A line whose number was compared with its source on the day of the last look at all of them. */
function line(name: string, phone: string, source: string, more: Partial<CrisisLine> = {}): CrisisLine {
  return { name, phone, hours: '24/7', source, checkedOn: '2026-11-22', ...more };
}

/** See docs/crisis-lines.md for how a line gets here and what a check is. */
export const COUNTRIES: CountryHelp[] = [
  {
    country: 'AR',
    emergency: '911',
    lines: [
      line('Línea Nacional de Salud Mental', '0800 999 0091', 'https://www.ospia.org.ar/?p=1635'),
    ],
  },
  {
    country: 'AT',
    emergency: '112',
    lines: [
      line('TelefonSeelsorge', '142', 'https://burgenland.orf.at/stories/3207209/', { sourceDated: '2023-05' }),
    ],
  },
  {
    country: 'AU',
    emergency: '000',
    lines: [
      line(
        'Lifeline',
        '13 11 14',
        'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
        { text: '0477 13 11 14', sourceDated: '2022-02' },
      ),
    ],
  },
  {
    country: 'BR',
    emergency: '192',
    lines: [
      line(
        'CVV',
        '188',
        'https://www.hercampus.com/school/casper-libero/escuta-que-transforma-como-o-cvv-salva-vidas/',
      ),
    ],
  },
  {
    country: 'CA',
    emergency: '911',
    lines: [
      line(
        '9-8-8: Suicide Crisis Helpline',
        '988',
        'https://cmhasaskatoon.ca/9-8-8/',
        { text: '988', sourceDated: '2023-12' },
      ),
    ],
  },
  {
    country: 'CH',
    emergency: '112',
    lines: [
      line(
        'Tel 143: Die Dargebotene Hand, La Main Tendue, Telefono Amico',
        '143',
        'https://www.bag-blueprint.ch/die-dargebotene-hand-tel-143',
        { sourceDated: '2023-07' },
      ),
    ],
  },
  {
    country: 'CL',
    emergency: '131',
    lines: [
      line(
        'Línea de Prevención del Suicidio',
        '*4141',
        'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
        { sourceDated: '2025-10' },
      ),
    ],
  },
  // Colombia: sources disagree on whether a line answers in the whole country; Bogotá's 106 is the city's own.
  { country: 'CO', emergency: '123', lines: [] },
  {
    country: 'DE',
    emergency: '112',
    lines: [
      line(
        'TelefonSeelsorge',
        '0800 111 0 111',
        'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
      ),
    ],
  },
  {
    country: 'ES',
    emergency: '112',
    lines: [
      line(
        'Línea 024 de atención a la conducta suicida',
        '024',
        'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
        { sourceDated: '2025-10' },
      ),
    ],
  },
  {
    country: 'FR',
    emergency: '112',
    lines: [
      line(
        '3114, numéro national de prévention du suicide',
        '3114',
        'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
      ),
    ],
  },
  {
    country: 'GB',
    emergency: '999',
    lines: [
      line(
        'Samaritans',
        '116 123',
        'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
      ),
    ],
  },
  {
    country: 'IE',
    emergency: '112',
    lines: [
      line(
        'Samaritans',
        '116 123',
        'https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014',
        { sourceDated: '2016-04' },
      ),
    ],
  },
  {
    country: 'MX',
    emergency: '911',
    lines: [
      line(
        'Línea de la Vida',
        '800 911 2000',
        'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
        { sourceDated: '2025-12' },
      ),
    ],
  },
  {
    country: 'NL',
    emergency: '112',
    lines: [
      line(
        '113 Zelfmoordpreventie',
        '113',
        'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
        { sourceDated: '2025-10' },
      ),
    ],
  },
  {
    country: 'NZ',
    emergency: '111',
    lines: [
      line(
        '1737, Need to Talk?',
        '1737',
        'https://nzfamilies.org.nz/?p=1578',
        { text: '1737', sourceDated: '2025-12' },
      ),
    ],
  },
  {
    country: 'PE',
    emergency: '106',
    lines: [
      line(
        'Línea 113 Salud',
        '113',
        'https://www.infobae.com/peru/2025/08/16/crisis-silenciosa-jovenes-de-18-a-29-anos-son-quienes-mas-buscan-ayuda-por-ansiedad-y-depresion/',
        { press: '5', sourceDated: '2025-08' },
      ),
    ],
  },
  {
    country: 'PT',
    emergency: '112',
    lines: [
      line(
        'Linha Nacional de Prevenção do Suicídio',
        '1411',
        'https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas',
        { sourceDated: '2025-09' },
      ),
    ],
  },
  {
    country: 'US',
    emergency: '911',
    lines: [
      line(
        '988 Suicide & Crisis Lifeline',
        '988',
        'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
        { text: '988' },
      ),
    ],
  },
];
