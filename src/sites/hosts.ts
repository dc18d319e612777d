/** Hosts of the social sites we read, and no others. The manifest grants these, and a test compares the two. */
export const SITE_HOSTS: readonly string[] = [
  'x.com',
  'mobile.x.com',
  'pro.x.com',
  'twitter.com',
  'mobile.twitter.com',
  'pro.twitter.com',
];
