"""The words of the capture line, as data for `rules.capture`: who spoke and how, and what makes words a promise.

Phrases are separated by commas and found without regard to case and accents, as in `date_words`.
"""

from __future__ import annotations

from typing import NamedTuple

from crmnotes.records import Channel, Direction, Kind
from crmnotes.rules.dates_tokens import word_set


class Sense(NamedTuple):
    """What words beside a name say: None where they leave it open."""

    channel: Channel | None
    direction: Direction | None
    reached: bool = True


THEM, US = Direction.THEM, Direction.US

# Before the name: "called Maria: …".
BEFORE_NAME = {
    Sense(Channel.CALL, US): "called, i called, we called, called back, rang, i rang, we rang, rang back, phoned, "
    "i phoned, "
    "spoke to, spoke with, i spoke to, i spoke with, talked to, talked with, call to, j'ai appelé, llamé a, "
    "anruf bei",
    Sense(Channel.EMAIL, US): "emailed, i emailed, we emailed, e-mailed, i e-mailed, mailed, i mailed, wrote to, "
    "i wrote to, "
    "wrote, i wrote, email to, e-mail to, mail to, sent an email to, mail an, e-mail an, j'ai écrit à, escribí a",
    Sense(Channel.TEXT, US): "texted, i texted, we texted, messaged, i messaged, whatsapped, text to, sms to, "
    "sent a text to, "
    "sent a message to, sms an",
    Sense(Channel.LETTER, US): "letter to, card to, sent a letter to, sent a card to, posted a letter to, brief an",
    Sense(Channel.VISIT, US): "visited, i visited, we visited, visit to, went to see, went to, dropped in on, "
    "besuch bei",
    Sense(Channel.VOICEMAIL, US, False): "left a message for, left a voicemail for, left message for, "
    "left a message with, "
    "left voicemail for",
    Sense(Channel.CALL, US, False): "tried, i tried, tried to call, tried to reach, tried calling, tried to ring, "
    "could not reach, couldn't reach, did not reach, didn't reach, no answer from",
    Sense(None, US): "to, an, told, i told, we told, said to, replied to, i replied to, answered, i answered",
    Sense(Channel.VISIT, THEM): "met, i met, we met, met with, meeting with, visit from, besuch von",
    Sense(Channel.MISSED_CALL, THEM): "missed call, missed call from, missed a call from, i missed a call from, "
    "missed call by, "
    "missed, verpasster anruf, verpasster anruf von, appel manqué, appel manqué de, llamada perdida, "
    "llamada perdida de",
    Sense(Channel.VOICEMAIL, THEM): "voicemail, voicemail from, voice mail from, answerphone message from, "
    "voice message from",
    Sense(Channel.EMAIL, THEM): "email from, e-mail from, mail from, got an email from, e-mail von, mail von, "
    "courriel de, correo de",
    Sense(Channel.TEXT, THEM): "text from, text message from, message from, sms from, whatsapp from, "
    "got a text from, sms von, sms de",
    Sense(Channel.LETTER, THEM): "letter from, card from, postcard from, fax from, brief von, lettre de, carta de",
    Sense(Channel.CALL, THEM): "call from, phone call from, anruf von, appel de, llamada de",
    Sense(None, THEM): "from, von",
}
# After the name: "Maria emailed: …".
AFTER_NAME = {
    Sense(Channel.CALL, THEM): "called, called back, called me, called us, called again, rang, rang back, rang me, "
    "rang again, "
    "phoned, phoned back, by phone, on the phone, over the phone, phone, phone call, call, "
    "hat angerufen, rief an, ruft an, a appelé, appelle, llamó, ha llamado",
    Sense(Channel.MISSED_CALL, THEM): "missed call, missed, tried to call, tried to call me, tried to reach me, "
    "tried to ring, "
    "verpasster anruf, appel manqué, llamada perdida",
    Sense(Channel.VOICEMAIL, THEM): "left a message, left message, left a voicemail, left voicemail, "
    "left me a message, "
    "left us a message, left a voice message, left a msg, left msg, voicemail, voice mail, by voicemail, "
    "hat auf band gesprochen, a laissé un message, dejó un mensaje",
    Sense(Channel.EMAIL, THEM): "emailed, e-mailed, mailed, emailed me, emailed us, emailed again, emailed back, "
    "wrote, wrote back, "
    "wrote to me, wrote again, writes, email, e-mail, mail, by email, by e-mail, by mail, via email, "
    "sent an email, sent an e-mail, sent a mail, sent me an email, hat geschrieben, schrieb, schreibt, hat gemailt, "
    "a écrit, écrit, escribió, ha escrito",
    Sense(Channel.TEXT, THEM): "texted, texted me, texted back, texted again, messaged, messaged me, whatsapped, "
    "whatsapp, sms, text, "
    "by text, by sms, by whatsapp, on whatsapp, via whatsapp, via sms, on signal, on instagram, sent a text, "
    "sent a text message, sent a message, sent me a text, sent a whatsapp",
    Sense(Channel.LETTER, THEM): "letter, by letter, by post, sent a letter, wrote a letter, sent a card, "
    "sent a postcard, wrote a card, fax, faxed",
    Sense(Channel.VISIT, THEM): "visited, visited us, visited me, visit, came by, came in, came round, came over, "
    "came to see us, "
    "dropped in, dropped by, stopped by, popped in, was here, in person, in the shop, war da, war hier, est passé, "
    "est passée, "
    "vino, pasó",
    Sense(None, THEM): "said, says, told me, told us, asked, asks, replied, answered, sagt, sagte, hat gesagt, "
    "dit, a dit, dice, dijo",
}
NOT_REACHED = (
    "no answer, not in, not there, engaged, busy, did not answer, didn't answer, no reply, no luck, "
    "not reached, could not reach her, could not reach him, could not reach them, keine antwort, nicht erreicht, "
    "pas de réponse, no contesta"
)
# Said alone behind the name, the first only beside one of the second: "tried to call, no answer".
TRIED = "tried, tried to call, tried to ring, tried to phone, tried to reach, tried calling, called, rang, phoned"
TRIED_IN_VAIN = (
    "tried to call her, tried to call him, tried to call them, tried to ring her, tried to ring him, "
    "tried to ring them, tried to phone her, tried to phone him, tried to phone them, tried to reach her, "
    "tried to reach him, tried to reach them, tried calling her, tried calling him, tried calling them, "
    "no answer, no reply, did not answer, didn't answer, not reached, did not reach her, did not reach him, "
    "did not reach them, could not reach her, could not reach him, could not reach them, couldn't reach her, "
    "couldn't reach him, couldn't reach them, keine antwort, nicht erreicht, pas de réponse, no contesta"
)
BESIDE_TRIED = word_set(", . ! ; : - – — ( ) and but again once twice her him them today")
LEFT_MESSAGE = "left a message, left message, left a voicemail, left voicemail, voicemail, left a msg"
ABOUT = "about, re, regarding, because of, to ask, to say, asking, saying, wegen, à propos, au sujet, sobre, por"
SURELY_WHEN = word_set("yesterday gestern hier ayer at @ um this today heute")
# A word alone that is also a name or part of one ("Text Bureau", "To Nguyen") counts only in small letters.
SMALL_ONLY = word_set(
    "to an from von tried told missed met call text letter mail email e visit phone fax sms "
    "voicemail whatsapp said says asked asks card"
)

# Labels before a colon, at the start of a part.
PROMISE_LABELS = (
    "promise, promised, i promise, i promised, my promise, todo, to do, to-do, action, next step, task, "
    "versprochen, versprechen, zusage, promis, promesse, à faire, promesa, prometido, por hacer"
)
THEIR_LABELS = (
    "they promised, they promise, she promised, he promised, promised by them, by them, their promise, "
    "versprochen von ihnen, ils ont promis, prometieron"
)
SAID_LABELS = "said, they said, she said, he said, note"
KIND_LABELS = {
    Kind.FACT: "fact, fakt, fait, dato",
    Kind.COMPLAINT: "complaint, beschwerde, plainte, queja",
    Kind.COMPLIMENT: "compliment, lob",
    Kind.WISH: "wish, wunsch, souhait, deseo",
}
PROMISE_SIGNS = "promise to, ->, →, =>, [ ], []"
LEFT_OPEN = (
    "left open, left it open, still open, wants an answer, wants answer, wants a reply, needs an answer, "
    "needs a reply, "
    "expects an answer, expects a reply, awaits an answer, awaiting an answer, waits for an answer, "
    "waiting for an answer, "
    "owe an answer, owed an answer, answer owed, reply owed, offen, will antwort, attend une réponse, "
    "espera respuesta"
)

# "I'll …" opens a promise of mine, "she will …" one of theirs.
MINE = (
    "told her i'll, told her i'd, told her i will, told her i would, told him i'll, told him i'd, told him i will, "
    "told him i would, told them i'll, told them i'd, told them i will, told them i would, "
    "i'll, i will, i shall, i'm going to, i am going to, i promised to, i promised that i'd, i promised i'd, "
    "i promised, "
    "i promise to, i said i'd, i said i would, i said i'll, i'd promised to, i have promised to, i've promised to, "
    "we'll, we will, we shall, we promised to, we promised, we're going to, "
    "ich habe versprochen, ich verspreche, j'ai promis de, je promets de, he prometido, prometí"
)
THEIRS = (
    "they'll, they will, they promised to, they promised, they promise to, she'll, she will, she promised to, "
    "she promised, "
    "he'll, he will, he promised to, he promised, they've promised to, she has promised to, he has promised to"
)
THEY_PROMISED = "they promised, they promise, she promised, he promised, they've promised, she has promised"
UNSAID_MUST = (
    "i must, i have to, i need to, i should, i've got to, we must, we have to, we need to, must, have to, need to, "
    "remember to, don't forget to, do not forget to, ich muss, je dois, tengo que, debo"
)
UNSAID_WILL = "will"  # "will call back": by whom, the verb and its object tell
UNSAID_PROMISED = "promised to, promised, have promised to"
BEGINS = word_set(", . ! ? - – — ( [ : & and but so then also und aber dann et mais puis y pero entonces")

# What one does for a customer: the verbs with which a promise begins.
DOING = word_set(
    "call ring phone email e-mail mail text message write send post ship deliver bring get give show tell let ask "
    "check find "
    "quote price offer book reserve order cut make sew hem fix mend repair replace refund credit return exchange "
    "measure fit "
    "visit see meet drop pick collect fetch confirm invite remind prepare draft print pay invoice bill thank keep "
    "hold "
    "look try speak talk update reply answer respond share add finish start wrap pack schedule arrange set follow "
    "forward "
    "introduce recommend reorder restock put move change cancel settle sort chase apologise apologize explain review "
    "clean paint install test upload scan copy translate proofread edit congratulate do take inform propose suggest "
    "prune mow rake dig bake cook wash polish "
    "anrufen rufen schicken senden schreiben mailen liefern bestellen melden rückruf zurückrufen "
    "appeler rappeler envoyer écrire livrer commander llamar enviar escribir mandar"
)
# What a customer does, after "will" or "promised to".
THEIR_DOING = word_set(
    "pay come order decide confirm transfer buy collect sign choose think pick return visit let bring"
)
THEIR_ACTS = (THEIR_DOING - {"think"}) | word_set(
    "send call ring phone email mail text write get give check ask tell drop post book provide reply answer speak "
    "talk "
    "deliver ship meet forward share"
)
STATES = word_set("be have like love need want think know see not never probably maybe live stay remain prefer hate")
FIRST_PERSON_OF_CUSTOMER = word_set("take have buy order come pay think be need want like love decide collect")
THEN = word_set("then dann puis luego")
# "and" joins a promise to what stands before and belongs to neither.
JOINS = word_set("and & und et y , ( [ - – —")
# Verbs of telling near the start of a clause: "bill is wrong", "by the way she has a dog".
TELLS = word_set(
    "is was are were isn't wasn't aren't has had hasn't wants wanted loves loved likes liked hates hated needs needed "
    "says said thinks thought asked asks prefers looks seems came went got bought paid "
    "ist war hat hatte est etait ete tiene"
)
# "La facture a …" and "la tela es …" tell; "send a quote" and "schick es morgen" do not.
TELLS_OF_A_NOUN = word_set("a es")
NOUN_STARTS = word_set("la le les el los las su sus sa son ses notre nos nuestra nuestro")
# Words with which something said goes on behind a semicolon.
SAID_STARTS = word_set(
    "she he they it its it's she's he's they're there there's wants want wanted loves loved likes liked hates hated "
    "needs needed is was "
    "are were has had said says asked asks would wouldn't thinks thought prefers preferred complains complained paid "
    "ordered bought no not nothing never none very too happy unhappy angry pleased delighted because since although "
    "but "
    "her his their my our this that these those "
    "sie er möchte mag hat ist war kein nicht elle il ils elles ella ellos ellas veut aime est quiere"
)
ORDERED = (
    "ordered, she ordered, he ordered, they ordered, has ordered, bought, she bought, he bought, they bought, "
    "has bought, "
    "bestellte, hat bestellt, bestellt, kaufte, a commandé, commandé, a acheté, pidió, ha pedido, encargó, compró"
)
BEFORE_AMOUNT = word_set("for at a fur por zu = @ – - : , total altogether costs price")
CURRENCIES = word_set(
    "eur euro euros usd dollar dollars gbp pound pounds quid chf fr franken francs kr sek nok dkk isk pln zł zl czk "
    "kč kc huf ft "
    "jpy yen cny rmb inr rs aud cad nzd zar brl r try tl ron lei bgn rub krw sgd hkd mxn ars clp pesos"
)
CURRENCY_SIGNS = "€$£¥₹₽₺₩₴₪₫฿"
