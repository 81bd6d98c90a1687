import { useEffect } from 'react';
import { Link, Outlet } from '../lib/router';
import { changeLanguage, useLanguage, useText } from '../lib/texts';
import { Brand } from '../ui/Brand';
import { Icon } from '../ui/Icon';
import { Rich } from '../ui/Rich';
import { SkipLink } from '../ui/SkipLink';
import { useArrival } from './arrival';
import { AuthView } from './AuthView';
import { hardMoment } from './help';

/** The page comes first; then help, so that it opens at once. */
const AFTER_MS = 2_000;

/** The frame of every page before the session: one column, and on wide screens the picture beside it. */
export function AuthShell() {
  const t = useText('frame');
  const other = useLanguage() === 'en' ? 'es' : 'en';
  const main = useArrival();
  useEffect(() => {
    const timer = setTimeout(() => hardMoment().catch(() => undefined), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="auth">
      <SkipLink />
      <div className="auth-side">
        <header>
          <Brand />
          <button type="button" className="btn auth-language" lang={other} onClick={() => void changeLanguage(other)}>
            <Icon name="globe" />
            {t('auth.language')}
          </button>
        </header>
        <main id="main" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
        <footer>
          <p>
            <Rich
              text={t('auth.help')}
              parts={{
                link: (inside) => (
                  <Link className="auth-help" to="/hard-moment">
                    {inside}
                  </Link>
                ),
              }}
            />
          </p>
        </footer>
      </div>
      <aside className="auth-view" aria-label={t('auth.about')}>
        <AuthView />
        <blockquote>
          <p className="own">{t('auth.motto')}</p>
        </blockquote>
      </aside>
    </div>
  );
}
