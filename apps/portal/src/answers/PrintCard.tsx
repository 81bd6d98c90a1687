import { useRef } from 'react';
import { useText } from '../lib/texts';
import { Button } from '../ui';
import styles from './card.module.css';

/** Prints the card nearest to it, alone on a page: nothing of the exercise is on the paper. */
export function PrintCard() {
  const t = useText('card');
  const here = useRef<HTMLDivElement>(null);
  const print = () => {
    const card = here.current?.closest(':has([data-card])')?.querySelector<HTMLElement>('[data-card]');
    if (!card) return;
    card.dataset.card = 'print';
    window.addEventListener('afterprint', () => (card.dataset.card = ''), { once: true });
    window.print();
  };
  return (
    <div ref={here} className={`no-print ${styles.print}`}>
      <Button icon="print" small onClick={print}>
        {t('print')}
      </Button>
      <p className="hint">{t('print.hint')}</p>
    </div>
  );
}
