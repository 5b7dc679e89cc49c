<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyMaxScale="1" symbologyReferenceScale="-1" maxScale="0" simplifyDrawingTol="1" autoRefreshTime="0" simplifyLocal="1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" minScale="100000000" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="0" autoRefreshMode="Disabled" simplifyAlgorithm="0">
 <renderer-v2 preprocessing="0" symbollevels="0" type="invertedPolygonRenderer" enableorderby="0" referencescale="-1" forceraster="0">
  <renderer-v2 symbollevels="0" type="singleSymbol" enableorderby="0" referencescale="-1" forceraster="0">
   <symbols>
    <symbol force_rhr="0" name="0" is_animated="0" type="fill" alpha="1" frame_rate="10" clip_to_extent="1">
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" />
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <layer enabled="1" pass="0" id="{00000001-0000-4000-8000-000000000000}" locked="0" class="SimpleFill">
      <Option type="Map">
       <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="color" type="QString" value="244,241,234,140,rgb:0.95686274509803926,0.94509803921568625,0.91764705882352937,0.54999618524452587" />
       <Option name="joinstyle" type="QString" value="bevel" />
       <Option name="offset" type="QString" value="0,0" />
       <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="offset_unit" type="QString" value="MM" />
       <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" />
       <Option name="outline_style" type="QString" value="no" />
       <Option name="outline_width" type="QString" value="0.26" />
       <Option name="outline_width_unit" type="QString" value="MM" />
       <Option name="style" type="QString" value="solid" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" type="QString" value="" />
        <Option name="properties" />
        <Option name="type" type="QString" value="collection" />
       </Option>
      </data_defined_properties>
     </layer>
     <layer enabled="1" pass="0" id="{00000002-0000-4000-8000-000000000000}" locked="0" class="SimpleLine">
      <Option type="Map">
       <Option name="align_dash_pattern" type="QString" value="0" />
       <Option name="capstyle" type="QString" value="flat" />
       <Option name="customdash" type="QString" value="5;2" />
       <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="customdash_unit" type="QString" value="MM" />
       <Option name="dash_pattern_offset" type="QString" value="0" />
       <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
       <Option name="draw_inside_polygon" type="QString" value="0" />
       <Option name="joinstyle" type="QString" value="round" />
       <Option name="line_color" type="QString" value="139,111,168,64,rgb:0.54509803921568623,0.43529411764705883,0.6588235294117647,0.25000381475547417" />
       <Option name="line_style" type="QString" value="solid" />
       <Option name="line_width" type="QString" value="1.3" />
       <Option name="line_width_unit" type="QString" value="MM" />
       <Option name="offset" type="QString" value="0" />
       <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="offset_unit" type="QString" value="MM" />
       <Option name="ring_filter" type="QString" value="0" />
       <Option name="trim_distance_end" type="QString" value="0" />
       <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="trim_distance_end_unit" type="QString" value="MM" />
       <Option name="trim_distance_start" type="QString" value="0" />
       <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="trim_distance_start_unit" type="QString" value="MM" />
       <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
       <Option name="use_custom_dash" type="QString" value="0" />
       <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" type="QString" value="" />
        <Option name="properties" />
        <Option name="type" type="QString" value="collection" />
       </Option>
      </data_defined_properties>
     </layer>
     <layer enabled="1" pass="0" id="{00000003-0000-4000-8000-000000000000}" locked="0" class="SimpleLine">
      <Option type="Map">
       <Option name="align_dash_pattern" type="QString" value="0" />
       <Option name="capstyle" type="QString" value="flat" />
       <Option name="customdash" type="QString" value="3.2;1;0.6;1" />
       <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="customdash_unit" type="QString" value="MM" />
       <Option name="dash_pattern_offset" type="QString" value="0" />
       <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
       <Option name="draw_inside_polygon" type="QString" value="0" />
       <Option name="joinstyle" type="QString" value="round" />
       <Option name="line_color" type="QString" value="109,83,144,255,rgb:0.42745098039215684,0.32549019607843138,0.56470588235294117,1" />
       <Option name="line_style" type="QString" value="solid" />
       <Option name="line_width" type="QString" value="0.3" />
       <Option name="line_width_unit" type="QString" value="MM" />
       <Option name="offset" type="QString" value="0" />
       <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="offset_unit" type="QString" value="MM" />
       <Option name="ring_filter" type="QString" value="0" />
       <Option name="trim_distance_end" type="QString" value="0" />
       <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="trim_distance_end_unit" type="QString" value="MM" />
       <Option name="trim_distance_start" type="QString" value="0" />
       <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="trim_distance_start_unit" type="QString" value="MM" />
       <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
       <Option name="use_custom_dash" type="QString" value="1" />
       <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" type="QString" value="" />
        <Option name="properties" />
        <Option name="type" type="QString" value="collection" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </symbols>
   <rotation />
   <sizescale />
   <data-defined-properties>
    <Option type="Map">
     <Option name="name" type="QString" value="" />
     <Option name="properties" />
     <Option name="type" type="QString" value="collection" />
    </Option>
   </data-defined-properties>
  </renderer-v2>
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" type="QString" value="" />
    <Option name="properties" />
    <Option name="type" type="QString" value="collection" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
