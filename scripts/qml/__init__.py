"""What scripts/styles.py makes the styles of: words, symbols, pieces of QML, map tips."""
