import Step from '../Step.astro';
import Background from './Background.astro';
import LookAlike from './LookAlike.astro';
import LookAlikes from './LookAlikes.astro';
import Steps from './Steps.astro';
import Test from './Test.astro';
import Verify from './Verify.astro';

/** The component for each part of an article; nested parts are its slots. */
export const parts = { Background, LookAlike, LookAlikes, Step, Steps, Test, Verify };
