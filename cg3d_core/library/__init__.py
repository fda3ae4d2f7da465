"""The shape library: built from a folder, kept in LanceDB, searched by words, a picture, a shape or a segment of a scene.

``build.build_library`` makes and updates one, ``search.open_library`` opens it.
"""
