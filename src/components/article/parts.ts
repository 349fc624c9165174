import Step from '../Step.astro';
import Background from './Background.astro';
import LookAlike from './LookAlike.astro';
import LookAlikes from './LookAlikes.astro';
import Steps from './Steps.astro';
import Test from './Test.astro';
import Verify from './Verify.astro';

/** What shows each part of an article; the parts within them are their slots. */
export const parts = { Background, LookAlike, LookAlikes, Step, Steps, Test, Verify };
