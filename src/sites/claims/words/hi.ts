import type { Words } from './role.ts';

/** Hindi in its own script, and as it is mixed with English. */
export const HINDI: Words = {
  saves: 'बचाएं, बचाओ, बचत, bachao, bachaye, bachaiye, bachat',
  off: 'की छूट, छूट, का डिस्काउंट, डिस्काउंट, ki chhoot, ki chhut, chhoot, chhut, ka discount, ki bachat, की बचत, kam, ऑफ, का ऑफ, sasta, सस्ता, bachao, bachaye',
  discount: 'छूट, डिस्काउंट, chhoot, chhut',
  half: 'आधे दाम, आधी कीमत, aadhe daam, adhe daam, आधे दाम में, aadhi keemat',
  limits: 'कम से कम, kam se kam, अधिकतम',
  limited:
    'तक, तक की, तक का, tak, tak ka, tak ki, से शुरू, se shuru, se start, से ज्यादा, se jyada, से ऊपर, se upar, se zyada, से कम, se kam, ke andar, के अंदर, ke niche, के नीचे, वाला, wala',
  exceeds: 'से अधिक',
  foreign: 'डिलीवरी, कीमत थी, diya',
  foreignAfter:
    'महीना, mahina, per month, करोड़, लाख, crore, lakh, lakhs, crores, cr, हजार, hazaar, कैशबैक, कूपन बैलेंस, डिलीवरी, delivery charge, kharch, ज्यादा, zyada',
  was: 'एमआरपी, पहले, pehle, pahle, के बजाय, asli keemat, असली कीमत, purani keemat, पुरानी कीमत, mrp tha, nahi',
  wasAfter:
    'की जगह, ki jagah, ke badle, की बजाय, ke bajay, tha, था, थी, thi, वाला, wala, ka product, ki cheez',
  unrelated: 'बिजली, bijli',
  to: 'से',
  and: 'और, aur',
  buy: 'खरीदें, kharido, kharidne par',
  multi: 'दूसरे पर, dusre par, 2 kharido',
  subscribe: 'सब्सक्रिप्शन',
  fill: 'सिर्फ, सिर्फ़, केवल, मात्र, sirf, bas, abhi, अभी, अब, aaj, आज, कीमत, keemat, kimat, कीमत है, lagbhag, लगभग, kewal, matra, rate',
  extra: 'अतिरिक्त, एक्स्ट्रा, और, पूरे, pure, seedha, ka, ki, का, की',
  price: 'कीमत, keemat, दाम, daam',
  percent: 'प्रतिशत, फीसदी, pratishat',
  shipping: 'मुफ्त डिलीवरी, फ्री डिलीवरी, free delivery, muft delivery',
  coupon: 'कूपन',
  clip: 'coupon lagao, coupon lagake, coupon lagakar, कूपन लगाएं, कूपन लगाकर, कूपन के साथ, coupon ke saath, coupon ke sath, apply karo coupon, coupon apply karke, coupon apply karo',
  code: 'कोड, code lagao, कूपन कोड, code use karo, प्रोमो कोड',
  cart: 'कार्ट में, कार्ट, cart me, cart mein, cart main, cart pe, cart par, चेकआउट पर, checkout pe, checkout par, cart me add karne par, cart mein add karne par, cart me jaake',
  intoCart: 'कार्ट में डालें, cart me dalo, cart mein dalo, cart me add karo, cart mein add karo',
  more: 'अतिरिक्त, एक्स्ट्रा',
  on: 'par, पर, pe',
  or: 'या',
};
