/*
 * Tokens of one sentence of cleaned text. Total: every character is in a token, whatever the sentence.
 * Numbers that are part of a name (GSM8K, GPT-4o, top-1, mAP@0.5) are inside a WORD by longest match and never come out as NUMBER.
 */
lexer grammar ClaimLexer;

@members {
  /** Gives back what was read from a mark on. */
  private void endBefore(char mark) {
    _input.seek(_tokenStartCharIndex + getText().indexOf(mark));
  }
}

UP_TO    : [Uu] 'p' BLANK 'to' | 'as much as' | 'as high as' | 'as many as' | [Uu] 'pto' | 'up-to' ;
AT_LEAST : [Aa] 't' BLANK 'least' | [Oo] 'ver' | [Mm] 'ore' BLANK 'than' | [Aa] 'bove' | [Ee] 'xceeding' | 'exceeds' | 'exceed' | 'exceeded' | 'greater than'
         | 'higher than' | 'surpassing' | 'beyond' | '>' | '≥' | '>=' | 'no less than' | 'not less than' ;
AT_MOST  : [Uu] 'nder' | [Ll] 'ess' BLANK 'than' | [Bb] 'elow' | 'at most' | 'at most by' | '<' | '≤' | '<=' | 'fewer than' | 'lower than'
         | 'no more than' | 'not more than' | 'within' ;
ABOUT    : [Nn] 'ear' | [Aa] 'bout' | [Aa] 'round' | [Aa] 'pproximately' | [Rr] 'oughly' | [Nn] 'early' | [Aa] 'lmost' | 'approx.' | 'close to'
         | '~' | '≈' | '≃' | '≅' | 'ca.' | 'circa' ;
MERELY   : 'merely' | 'just' | 'only' | 'as low as' | 'as few as' | 'as fast as' | 'an average of' | 'a further' | 'an additional' | 'a total of' | 'another' ;
ARTICLE  : [Aa] | [Aa] 'n' ;
THE      : [Tt] 'he' ;

RANGE_FROM : ('ranging' | 'ranges' | 'ranged' | 'range' | 'varies' | 'varied' | 'varying' | 'vary' | 'spanning' | 'spans') ' from' ;
FROM : [Ff] 'rom' ;
TO   : 'to' ;
AND  : 'and' | '&' | 'or' ;
RESPECTIVELY : [Rr] 'espectively' ;

PERCENT : '%' | 'percent' | 'per cent' | '-percent' | ' -percent' ;
POINTS  : ('%' BLANK?)? (SCALE [- ])? (SCALE [- ])? ('points' | 'point') ' (pp)'?
        | 'pp' | 'pp.' | 'p.p.' | 'pps' | 'pts' | '%p' | 'ppts' | 'ppt' | '-pp' ;
TIMES   : 'x' | '×' | 'X' | 'times' | '-fold' | 'fold' | '-times' | '-x' | '-×' ;
UNIT    : 'dB' | 'ms' | 's' | 'sec' | 'secs' | 'second' | 'seconds' | 'minute' | 'minutes' | 'min' | 'mins' | 'hour' | 'hours' | 'h' | 'hrs'
        | 'milliseconds' | 'millisecond' | 'μs' | 'µs' | 'us' | 'microseconds' | 'ns'
        | 'days' | 'day' | 'FPS' | 'fps' | 'frames per second' | 'frames/s' | 'GB' | 'MB' | 'KB' | 'kB' | 'TB' | 'GiB' | 'MiB' | 'Hz' | 'kHz' | 'MHz' | 'GHz'
        | 'mm' | 'cm' | 'm' | 'km' | 'meters' | 'meter' | 'metres' | 'px' | 'pixels' | 'pixel' | 'W' | 'mW' | 'kW' | 'J' | 'mJ' | 'kJ' | 'μJ' | 'pJ' | 'kWh'
        | 'Wh' | 'tokens/s' | 'tok/s' | 'tokens/sec' | 'tokens per second' | 'tokens/second' | 'TFLOPS' | 'TFLOPs' | 'GFLOPS' | 'GFLOPs' | 'FLOPs' | 'MFLOPs'
        | 'TOPS' | 'GMACs' | 'MACs' | 'bpp' | 'kbps' | 'Mbps' | 'Gbps' | 'bps' | '°' | '°C' | 'degrees' | 'degree' | 'BPM' | 'bpm' | 'mmHg' | 'kcal/mol'
        | 'eV' | 'meV' | 'Å' | 'USD' | 'cents' | 'm/s' | 'km/h' | 'bits' | 'Elo' | 'GPU hours' | 'GPU-hours' | 'queries/s' | 'QPS' | 'images/s' ;

// 28.1 dB/0.834: a unit and the next value, no name.
UNIT_OF_PAIR : ('dB' | 'mm' | 'cm' | 'ms') '/' DECIMAL { endBefore('/'); } -> type(UNIT) ;

// mAP@.5, mAP@0.5:0.95, AP50:95, mAP@[.5, .95]: a metric with its thresholds.
THRESHOLDED : [mM]? 'A' [PR] [@_]* (DECIMAL ([:\-–] DECIMAL)* | '[' DECIMAL ([:\-–,] ' '? DECIMAL)* ']') -> type(WORD) ;

NUMBER        : DECIMAL ;
GLUED_TIMES   : DECIMAL ('x' | '×' | 'X') ;
GLUED_UNIT    : DECIMAL ('dB' | 'ms' | 's' | 'fps' | 'FPS' | 'GB' | 'MB' | 'KB' | 'TB' | 'GFLOPs' | 'GFLOPS' | 'TFLOPs' | 'TFLOPS' | 'mm' | 'cm' | 'm' | 'km' | 'h' | 'pp' | 'pt' | 'pts' | 'px' | 'Hz' | 'W' | 'mW' | 'J' | 'mJ' | '°') ;

// 1.3x-1.6x: the lower end of a range; 2.3s/image: a time, no word.
TIMES_OF_RANGE : DECIMAL [xX] '-' DECIMAL [xX] { endBefore('-'); } -> type(GLUED_TIMES) ;
TIME_OF_RATE   : DECIMAL ('ms' | 's') '/' ASCII_LETTER+ { endBefore('/'); } -> type(GLUED_UNIT) ;

SCALED        : DECIMAL ('B' | 'M' | 'K' | 'k' | 'T' | 'b') '+'? ;
FOLD          : DECIMAL ('-fold' | '-times' | '-Fold') ;
HYPHEN_POINT  : DECIMAL ('-point' | '-percentage-point' | '-pp' | '-percentage point' | '-percentage points' | '-points') ;
HYPHEN_PERCENT : DECIMAL '-percent' ;
HYPHENATED    : DECIMAL '-' ASCII_LETTER (LETTER | DIGIT | '-')* ;
ORDINAL       : DIGIT+ ('st' | 'nd' | 'rd' | 'th') ;
DIGIT_WORD    : DIGIT+ ('.' DIGIT+)? LETTER (LETTER | DIGIT | [-_.@/] (LETTER | DIGIT))* ;

DECADE : DIGIT DIGIT DIGIT DIGIT 's' ;

PLUS_MINUS : '±' | '+/-' | '+-' | '-+' | 'plus-minus' | 'plus minus' | 'plus or minus' ;
PLUS   : '+' | [Pp] 'lus' ;
DASH   : '-' | '–' ;
LONG_DASH : '—' ;
ARROW  : '→' | '->' | '–>' ;
SLASH  : '/' ;
COMMA  : ',' ;
SEMICOLON : ';' ;
COLON  : ':' ;
OPEN   : '(' | '[' ;
CLOSE  : ')' | ']' ;
EQUALS : '=' ;
HASH   : '#' ;
CARET  : '^' ;
CURRENCY : '$' | '€' | '£' ;

LINK : 'http' 's'? '://' ~[ ]+ | 'arXiv:' ~[ ]+ | 'www.' ~[ ]+ ;
VERSUS : 'vs.' ;
WORD : LETTER (LETTER | DIGIT)* ( ['’.\-_@^&*+] (LETTER | DIGIT)+ | '/' (UPPER | DIGIT) (LETTER | DIGIT)* )* '+'* ;
BLANKS : ' '+ -> skip ;
OTHER : . ;

fragment BLANK : ' ' | '-' ;
fragment SCALE : 'percentage' | 'percent' | 'absolute' | 'accuracy' | 'BLEU' | 'F1' | 'ROUGE' | 'reward' ;
fragment DIGIT : [0-9] ;
fragment LETTER : [\p{L}\p{Mn}∞²³¹□] ;
fragment UPPER : [\p{Lu}] ;
fragment ASCII_LETTER : [A-Za-z] ;
fragment DECIMAL : DIGIT DIGIT? DIGIT? (',' DIGIT DIGIT DIGIT)+ ('.' DIGIT+)? | DIGIT+ ('.' DIGIT+)? | '.' DIGIT+ ;
