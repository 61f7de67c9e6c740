-- Folds a name as yaqut does: the forms of a letter that writers mix become one, marks and joiners go, and whatever is
-- no letter and no digit becomes one space. Written for UTF-8.
CREATE OR REPLACE FUNCTION yaqut_fold(text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $fold$
DECLARE
    bare text := lower(regexp_replace(normalize($1, NFKD),
        E'[{silent}]+', '', 'g'));
BEGIN
    bare := translate(bare, E'{own}', E'{own_folded}');
    -- Asked for first: to translate by many letters takes long, and few texts have these.
    IF bare ~ E'[{others}]' THEN
        bare := translate(bare,
            E'{others}',
            E'{others_folded}');
    END IF;
    RETURN btrim(regexp_replace(bare,
        E'[^0-9a-z{kept}{beyond}]+', ' ', 'g'));
END
$fold$;

