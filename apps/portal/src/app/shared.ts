/**
 * What both doors use, named here so that it travels in the first file. Between the first file and a door's own there
 * is then no third one to wait for, and neither door loads the other's. `build/size-budget.ts` says when one is missing.
 */
import '../lib/focus';
import '../lib/ids';
import '../lib/keys';
import '../lib/localized';
import '../lib/outbox';
import '../lib/response-draft';
import '../lib/theme';
import '../lib/while-open';

// For the same reason the styles of the client's first pages are in the first style sheet.
import.meta.glob(['../features/{today,doing}/**/*.module.css', '!**/trial/**'], { eager: true });
