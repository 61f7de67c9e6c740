"""The layers that `yaqut map` writes: their keys, and the fields that are days."""
KEYS = {"incidents": "id", "origins": "id", "areas": "id", "places": "place_id", "districts": "unit_id", "grid": "unit_id"}
DATES = {"date_start", "date_end", "first_day", "last_day"}
