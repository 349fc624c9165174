/** What the build passes to the worker about its site. */
export interface WorkerSettings {
	/** Day of the edition. */
	day: string;
	/** Digest of the whole build; it differs between builds. */
	digest: string;
	/** Names of the files and folders at the root of the site; anything else on the host is not ours. */
	parts: readonly string[];
	/** What to prefetch, most important first, as paths below the base: home page, scripts, finder, diagnosis. */
	ahead: readonly string[];
	/** Notice on a page that was served from a copy; `{date}` is the day of its edition. */
	saved: string;
}

/** Message of a page to the worker, once it is loaded. */
export interface PageOpened {
	/** Addresses that the page has loaded, itself first, because on a first visit the worker missed them. */
	loaded: string[];
	/** Addresses of pages that it links to, to prefetch; undefined where the connection does not allow that. */
	ahead: string[] | undefined;
}

/** Reply of the worker to that, when the page is a copy. */
export interface PageSaved {
	/** The notice for the reader. */
	saved: string;
}
