import './say-errors.ts';
import '../settings.ts';

// Before `npm run dev`: Astro would show a setting that cannot be used as a fault of its configuration.
