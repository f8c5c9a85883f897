/**
 * Zod compiles its checks with `new Function` where it may. The site's policy forbids that, and the
 * mere try is reported as a violation: import this before whatever holds a schema.
 */
import { config } from 'zod';

config({ jitless: true });
