<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Rendering" simplifyLocal="1" simplifyAlgorithm="0" minScale="100000000" simplifyMaxScale="1" version="3.40.6-Bratislava" maxScale="0" labelsEnabled="0" autoRefreshMode="Disabled" simplifyDrawingTol="1" symbologyReferenceScale="-1">
 <renderer-v2 referencescale="-1" type="invertedPolygonRenderer" symbollevels="0" enableorderby="0" preprocessing="0" forceraster="0">
  <renderer-v2 referencescale="-1" type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">
   <symbols>
    <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="0" alpha="1" clip_to_extent="1">
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <layer id="{00000001-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
       <Option type="QString" value="244,241,234,140,rgb:0.95686274509803926,0.94509803921568625,0.91764705882352937,0.54999618524452587" name="color" />
       <Option type="QString" value="bevel" name="joinstyle" />
       <Option type="QString" value="0,0" name="offset" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
       <Option type="QString" value="MM" name="offset_unit" />
       <Option type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" name="outline_color" />
       <Option type="QString" value="no" name="outline_style" />
       <Option type="QString" value="0.26" name="outline_width" />
       <Option type="QString" value="MM" name="outline_width_unit" />
       <Option type="QString" value="solid" name="style" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
     </layer>
     <layer id="{00000002-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" value="0" name="align_dash_pattern" />
       <Option type="QString" value="flat" name="capstyle" />
       <Option type="QString" value="5;2" name="customdash" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
       <Option type="QString" value="MM" name="customdash_unit" />
       <Option type="QString" value="0" name="dash_pattern_offset" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
       <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
       <Option type="QString" value="0" name="draw_inside_polygon" />
       <Option type="QString" value="round" name="joinstyle" />
       <Option type="QString" value="139,111,168,64,rgb:0.54509803921568623,0.43529411764705883,0.6588235294117647,0.25000381475547417" name="line_color" />
       <Option type="QString" value="solid" name="line_style" />
       <Option type="QString" value="1.3" name="line_width" />
       <Option type="QString" value="MM" name="line_width_unit" />
       <Option type="QString" value="0" name="offset" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
       <Option type="QString" value="MM" name="offset_unit" />
       <Option type="QString" value="0" name="ring_filter" />
       <Option type="QString" value="0" name="trim_distance_end" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
       <Option type="QString" value="MM" name="trim_distance_end_unit" />
       <Option type="QString" value="0" name="trim_distance_start" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
       <Option type="QString" value="MM" name="trim_distance_start_unit" />
       <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
       <Option type="QString" value="0" name="use_custom_dash" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
     </layer>
     <layer id="{00000003-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" value="0" name="align_dash_pattern" />
       <Option type="QString" value="flat" name="capstyle" />
       <Option type="QString" value="3.2;1;0.6;1" name="customdash" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
       <Option type="QString" value="MM" name="customdash_unit" />
       <Option type="QString" value="0" name="dash_pattern_offset" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
       <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
       <Option type="QString" value="0" name="draw_inside_polygon" />
       <Option type="QString" value="round" name="joinstyle" />
       <Option type="QString" value="109,83,144,255,rgb:0.42745098039215684,0.32549019607843138,0.56470588235294117,1" name="line_color" />
       <Option type="QString" value="solid" name="line_style" />
       <Option type="QString" value="0.3" name="line_width" />
       <Option type="QString" value="MM" name="line_width_unit" />
       <Option type="QString" value="0" name="offset" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
       <Option type="QString" value="MM" name="offset_unit" />
       <Option type="QString" value="0" name="ring_filter" />
       <Option type="QString" value="0" name="trim_distance_end" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
       <Option type="QString" value="MM" name="trim_distance_end_unit" />
       <Option type="QString" value="0" name="trim_distance_start" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
       <Option type="QString" value="MM" name="trim_distance_start_unit" />
       <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
       <Option type="QString" value="1" name="use_custom_dash" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
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
 <layerGeometryType>2</layerGeometryType>
</qgis>
