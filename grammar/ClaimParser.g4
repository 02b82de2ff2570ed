/*
 * Shapes of numbers in one sentence: an island grammar. What is no amount, range, list or from-to pair is water, so every sentence parses.
 * The grammar knows shapes only; what a number means is decided by the rules in Java.
 */
parser grammar ClaimParser;

options { tokenVocab = ClaimLexer; }

/* A hedge or an article before a number could be water too: the order of the alternatives decides for the phrase. */
sentence : ( phrase | water )* EOF ;

phrase
  : FROM first=amount TO second=amount         # fromToPhrase
  | OPEN first=amount TO second=amount CLOSE   # fromToPhrase
  | first=amount ARROW second=amount           # fromToPhrase
  | member (separator member)*                 # seriesPhrase
  ;

member
  : low=amount TO high=amount   # spreadMember
  | amount                      # plainMember
  ;

separator
  : COMMA AND?
  | AND
  | SLASH
  ;

amount
  : THE? bound* sign? low=quantity (DASH ABOUT? | ABOUT) sign? high=quantity   # rangeAmount
  | THE? bound* sign? low=quantity uncertainty?                                # singleAmount
  ;

uncertainty : OPEN? PLUS_MINUS (NUMBER unit? | GLUED_UNIT) CLOSE? unit? ;

bound : UP_TO | AT_LEAST | AT_MOST | ABOUT | MERELY | ARTICLE ;

sign : PLUS | DASH ;

quantity
  : mantissa=NUMBER TIMES base=NUMBER CARET DASH? exponent=NUMBER   # scientificQuantity
  | CURRENCY? NUMBER unit?   # plainQuantity
  | GLUED_TIMES              # timesQuantity
  | FOLD                     # foldQuantity
  | GLUED_UNIT               # unitQuantity
  | HYPHEN_POINT             # pointQuantity
  | HYPHEN_PERCENT           # percentQuantity
  ;

unit : PERCENT | POINTS | TIMES | UNIT ;

water : . ;
