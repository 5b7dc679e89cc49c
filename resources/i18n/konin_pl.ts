<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
    <context>
        <name>@default</name>
        <message>
            <source>A geometry of the result does not fit its layer: {wkt}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A workspace in PostGIS is not supported yet. Give the path of konin.gpkg or its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is writing to {file}. Nothing was saved; finish there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {file} the key {key} is missing.</source>
            <translation>W pliku {file} brakuje klucza {key}.</translation>
        </message>
        <message>
            <source>In {file} the key {key} is not right. Allowed: {allowed}.</source>
            <translation>W pliku {file} klucz {key} jest nieprawidłowy. Dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>Nothing was saved in {file} ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved. {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved: somebody else has changed {projects} in the meantime. Read the catalogue again and repeat your change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {written} of {total} rows could be written to {destination}. Is the disk full?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rasters need the Python library rasterio, which this QGIS does not have. In the OSGeo4W setup choose the package python3-rasterio, elsewhere install rasterio for QGIS's Python.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some coordinates cannot be expressed in {crs}. Check that the layer's own CRS is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The area is {width} km wide and {height} km high: too large for a sheet even at 1:{scale}. Choose a smaller area or larger paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The budget is negative. Correct it or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell size must be more than 0 m, not {cell}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field {field} is not in the layer {layer}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file} cannot be read as YAML: {problem}</source>
            <translation>Pliku {file} nie można odczytać jako YAML: {problem}</translation>
        </message>
        <message>
            <source>The file {path} is not a workspace: it holds no tables.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer {layer} has no coordinate reference system. Right-click it in the layer panel, choose Layer CRS &gt; Set Layer CRS, and run again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layers lie outside the zone of EPSG:2177 and the project has no CRS that measures in metres. Set the project's CRS to a local metric one and run again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The legend has too many entries ({entries}) for this paper. Choose larger paper or a theme with fewer layers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The orientation "{orientation}" is neither "landscape" nor "portrait".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The output file {file} holds other tables, which would be lost. Choose a new file for the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The priority {priority} is not a whole number from 1 to 5. Correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project ends in {end}, before it starts in {start}. Correct the years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no code. Give it one, such as SM-07.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no title. Give it one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The raster would have {cells} million cells. Choose a larger cell size or a smaller area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result could not be written: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet template {file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet template {file} lacks the items {items}: give items of the layout these names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site “{site}” is {distance} m from the stated address {address}. Check which one is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site “{site}” lies outside the city. Check its coordinates and their CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The street layer holds no line with a length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table {table} already exists in {file}. Choose another name for the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace has no table {table}. Create the workspace anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace {file} has no layer {layer}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year {year} is not between {first} and {last}. Correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no paper {paper}; choose one of {papers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sheet template "{template}"; choose one of {templates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no workspace at {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no workspace at {path}. Create one with Create workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be written to: the file or its folder is read-only. It can be opened for reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} holds no project catalogue. Choose a workspace's konin.gpkg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a readable GeoPackage ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is none of the terms of this field. Choose one of: {terms}.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
