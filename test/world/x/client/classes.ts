/** Class names are hashes on X; these have the same shape, and the same rules where they matter. */
export const view = 'css-175oi2r';
export const row = `${view} r-18u37iz`;
export const text = 'css-146c3p1 r-bcqeeo r-1ttztb7 r-qvutc0 r-37j5jr r-a023e6 r-rjixqe';
export const quiet = `${text} r-14j79pv`;
export const strong = `${text} r-b88u0q`;
export const inline = 'css-1jxf684 r-bcqeeo r-1ttztb7 r-qvutc0 r-poiln3';
export const link = `${inline} r-1cvl2hr r-1loqt21`;
/** In the page and in what is copied, but not to be seen. */
export const unseen = `${inline} r-hiw28u r-qvk6io`;
export const article = `${view} r-18u37iz r-1udh08x r-1loqt21 r-i023vh r-ttdzmv r-1ny4l3l`;
export const box = `${view} r-adacv r-1udh08x r-1867qdf r-rs99b7 r-1ny4l3l`;
export const fill = 'r-1p0dtai r-1d2f490 r-u8s1d r-zchlnj r-ipm5af';
