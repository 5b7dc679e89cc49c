<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="1" autoRefreshTime="0" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Rendering" simplifyLocal="1" simplifyAlgorithm="0" minScale="20000" simplifyMaxScale="1" version="3.40.6-Bratislava" maxScale="0" labelsEnabled="0" autoRefreshMode="Disabled" simplifyDrawingTol="1" symbologyReferenceScale="-1">
 <renderer-v2 referencescale="-1" type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">
  <symbols>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="marker" name="0" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000001-0000-4000-8000-000000000000}" class="SimpleMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="107,95,134,191,rgb:0.41960784313725491,0.37254901960784315,0.52549019607843139,0.74999618524452583" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="0.9" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="clamp(0.5, 0.28 * sqrt(&quot;residents&quot;), 3)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
