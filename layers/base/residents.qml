<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" autoRefreshTime="0" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="1" autoRefreshMode="Disabled" simplifyLocal="1" minScale="20000" simplifyMaxScale="1" labelsEnabled="0" maxScale="0" simplifyDrawingHints="1" simplifyAlgorithm="0">
 <renderer-v2 forceraster="0" referencescale="-1" type="singleSymbol" symbollevels="0" enableorderby="0">
  <symbols>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="marker" name="0" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{00000001-0000-4000-8000-000000000000}" class="SimpleMarker" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="107,95,134,191,rgb:0.41960784313725491,0.37254901960784315,0.52549019607843139,0.74999618524452583" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="circle" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.08" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="0.9" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="clamp(0.5, 0.28 * sqrt(&quot;residents&quot;), 3)" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option value="" type="QString" name="name" />
    <Option name="properties" />
    <Option value="collection" type="QString" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
