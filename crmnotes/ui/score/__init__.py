"""The scorecard on screen and the charts in it."""
