<?xml version='1.0' encoding="UTF-8" ?>
<wfs:FeatureCollection xmlns:ms="-3.984151850975609e+16"
 xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:wfs="http://www.opengis.net/wfs/2.0"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://mapserver.gis.umn.edu/mapserver http://127.0.0.1:1/never-ask-for-this.xsd"
 numberMatched="unknown" numberReturned="1">
<wfs:member><ms:A03_Granice_gmin gml:id="A03.1"><ms:geom><gml:Polygon gml:id="A03.1.1" srsName="urn:ogc:def:crs:EPSG::2180"><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">4,9</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></ms:geom><ms:jpt_kod_je>3062011</ms:jpt_kod_je><ms:jpt_nazwa_>Konin</ms:jpt_nazwa_></ms:A03_Granice_gmin></wfs:member>
</wfs:FeatureCollection>
