"""The layers that `yaqut map` writes: their keys, and the fields that are no text."""
import os

KEYS = {"incidents": "id", "origins": "id", "areas": "id", "places": "place_id", "districts": "unit_id", "grid": "unit_id"}
DATES = {"date_start", "date_end", "first_day", "last_day"}
# The fields that are not text, by the names of the table in src/layer/field/.
REAL = set(("lat lon radius_km origin_lat origin_lon confidence length_km bearing area_km2 "
           "killed_unknown_share injured_unknown_share").split())
INTEGER = set(("date_prec time_precision where_prec geo_precision killed_low killed_best killed_high injured_low "
               "injured_best injured_high missing_low missing_best missing_high displaced_low displaced_best "
               "displaced_high n_reports n_mentions n_incidents n_claimed n_denied "
               "n_killed_unknown n_injured_unknown").split())


def written(folder):
    """The layers that are in a folder: name, key, path."""
    paths = ((layer, key, os.path.join(folder, layer + ".geojson")) for layer, key in KEYS.items())
    return [row for row in paths if os.path.exists(row[2])]
