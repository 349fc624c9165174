/** What the build tells the worker of the site that it is part of. */
export interface WorkerSettings {
	/** Day of the edition. */
	day: string;
	/** Digest of everything that the build wrote: another build has another. */
	digest: string;
	/** Names of the files and folders at the root of the site; whatever else the host serves is none of ours. */
	parts: readonly string[];
	/** What is fetched ahead, most needed first, as paths below the base: home page, scripts, finder, diagnosis. */
	ahead: readonly string[];
	/** What a page says that was answered with a copy; `{date}` is the day of its edition. */
	saved: string;
}

/** What a page tells the worker once it is loaded. */
export interface PageOpened {
	/** Addresses of what the page has loaded, itself first; the first visit came before the worker. */
	loaded: string[];
	/** Addresses of pages that it links to, to be fetched ahead; undefined where the line does not allow that. */
	ahead: string[] | undefined;
}

/** What the worker answers to that, when the page is a copy. */
export interface PageSaved {
	/** A sentence for the reader. */
	saved: string;
}
