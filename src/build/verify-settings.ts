import './report-errors.ts';
import '../settings.ts';

// Runs before `npm run dev`: Astro would report an invalid setting as an error in its configuration.
